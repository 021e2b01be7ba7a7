import { meaning } from "../meaning.ts";
import { number, pattern } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";

/** Clusters and clouds. */
export const CLOUD = field(
  "kubernetes kube pod node_pool cloud_instance helm_release container? virtual_machine hypervisor ec_2 s3_bucket autoscaling load_balancer cloud_account security_group storage_volume terraform namespace? cluster? instance? availability_zone? k8s container_image daemon_set statefulset ingress vm_instance cloud_resource snapshot? cloud",
  [
    ...of(
      "node, cluster node, worker node",
      one(
        "os image, os, operating system",
        "Ubuntu 22.04.4 LTS|Bottlerocket OS 1.19|Flatcar 3815.2|Debian GNU/Linux 12|Talos v1.6",
      ),
      one("container runtime, runtime", "containerd://1.7.13|containerd://1.6.28|cri-o://1.29.1"),
      pattern("kubelet version, kube proxy version", "v1\\.(2[6-9]|3[0-2])\\.[0-9]"),
    ),
    ...of(
      "cluster, kubernetes cluster",
      pattern("endpoint, api endpoint, api server", "https://[0-9A-F]{12}\\.k8s\\.example:6443"),
    ),
    ...of(
      "ingress, route",
      one("path", "/|/api|/admin|/static|/auth|/ws|/v1"),
      one("path type", "Prefix|Exact|ImplementationSpecific"),
      one("class, ingress class", "nginx|traefik|haproxy|alb"),
    ),
    one("reclaim policy", "Delete|Retain"),
    one("mount path", "/data|/var/lib/postgresql/data|/var/log|/etc/config|/cache|/uploads"),
    one("owner team, owning team, responsible team", "platform|payments|checkout|search|data|web|mobile|security", {
      of: ["namespace", "deployment", "workload", "cluster", "project"],
    }),
    one("termination reason, last termination reason", "Completed|Error|OOMKilled|Evicted|ContainerCannotRun"),
    ...of(
      "deployment, workload, pod, namespace, container",
      meaning(
        "cpu request m, cpu limit m, cpu quota m, cpu usage m, cpu request, cpu limit",
        { number: { generator: "choice", options: { values: [50, 100, 100, 250, 250, 500, 1000, 2000] } } },
        { confidence: 0.96 },
      ),
      meaning(
        "memory request mi, memory limit mi, memory usage mi, memory request, memory limit",
        { number: { generator: "choice", options: { values: [64, 128, 128, 256, 256, 512, 1024, 2048] } } },
        { confidence: 0.96 },
      ),
    ),
    one("issuer, certificate issuer, issued by", "R11, Let's Encrypt|Internal Root CA 2|Issuing CA 01|GTS CA 1D4", {
      of: ["certificate", "tls certificate", "ssl certificate", "cert"],
    }),
    meaning(
      "key size, key length, key bits",
      { number: { generator: "choice", options: { values: [2048, 2048, 4096, 3072] } } },
      { of: ["certificate", "tls certificate", "ssl certificate", "cert"], confidence: 0.95 },
    ),
    one("provider, cloud provider, cloud", "aws|gcp|azure|hetzner|on_prem|digitalocean"),
    pattern("kubernetes version, k8s version, cluster version", "1\\.(2[6-9]|3[0-2])\\.[0-9]"),
    one("region, cloud region", "eu-central-1|us-east-1|eu-west-1|us-west-2|ap-southeast-1|europe-west3"),
    pattern("availability zone, az, zone", "(eu-central-1|us-east-1|eu-west-1)[abc]"),
    one("phase, pod phase, pod status", "Running|Pending|Succeeded|Failed|Unknown"),
    one("restart policy", "Always|OnFailure|Never"),
    one("qos class", "Burstable|BestEffort|Guaranteed"),
    one("session affinity", "None|ClientIP"),
    one("pull policy, image pull policy", "IfNotPresent|Always|Never"),
    one("instance type, machine type, vm size, flavor", "t3.medium|m5.large|t3.micro|c5.xlarge|r6i.large|m5.2xlarge"),
    one("tenancy", "default|dedicated|host"),
    one("volume type, disk type, storage class", "gp3|gp2|io2|standard|st1"),
    one("access mode, volume access mode", "ReadWriteOnce|ReadOnlyMany|ReadWriteMany"),
    one(
      "workload type, workload kind, resource kind, kind",
      "Deployment|StatefulSet|DaemonSet|Job|CronJob|Service|ConfigMap",
    ),
    one("resource type", "instance|volume|load_balancer|bucket|database|network"),
    one("lifecycle, purchase option, billing mode", "on_demand|spot|reserved"),
    one("storage tier, access tier, tier", "standard|infrequent_access|archive|hot|cool"),
    one("load balancer type, scheme", "internet-facing|internal"),
    one("algorithm, balancing algorithm", "round_robin|least_connections|ip_hash"),
    one("cpu request, cpu limit, cpu", "100m|250m|500m|1|2"),
    one("memory request, memory limit", "128Mi|256Mi|512Mi|1Gi|2Gi|4Gi"),
    one("chart, helm chart, chart name", "ingress-nginx|cert-manager|redis|postgresql|prometheus|grafana"),
    meaning("vcpu, vcpus", { number: { generator: "choice", options: { values: [2, 4, 1, 8, 16] } } }),
    number("replica, replicas, desired replica, min replica, replica count", 1, 6),
    number("max replica, max node, max size", 4, 20),
    ...of(
      "pod, container, event",
      one(
        "reason, status reason, waiting reason",
        "CrashLoopBackOff|OOMKilled|ImagePullBackOff|Completed|Evicted|ContainerCreating",
      ),
    ),
    ...of("service, kube service", one("service type, type", "ClusterIP|LoadBalancer|NodePort|ExternalName")),
    ...of(
      "instance, cloud instance, virtual machine, vm instance",
      one("state, status", "running|stopped|terminated|pending"),
    ),
    ...of("volume, storage volume, disk", one("state, status", "in-use|available|creating|deleting|error")),
    ...of(
      "cluster, kube cluster",
      one("status, state", "running|provisioning|degraded|updating|deleting"),
      pattern("name, cluster name", "(prod|staging|dev|edge|data)-(eu|us|ap)-[1-4]"),
    ),
  ],
);
