import { figure } from "../short-meanings.ts";
import { field } from "./field.ts";
import { fromLines } from "./from-lines.ts";

const REASONS =
  "Quota of addresses exceeded|No permission to create networks|Machine type is not available in this zone|Timeout while the nodes came up|Credentials have expired";

const LINES = String.raw`
cluster, environment, deployment > environment scope = *|*|production|staging|review/*|production/*
environment scope = *|*|production|staging|review/*|production/*
cluster > cleanup status reason = Namespace is still in use|Cluster cannot be reached|Token has expired
cluster agent > name = ~(prod|staging|dev|edge|review)-agent(-[1-3]|)
cluster agent > description = Agent of the production cluster|Agent for review apps|Installed with Helm
cluster platform kubernetes > user name = admin|deploy|gitops
cluster platform kubernetes > api url = ~https://192\.0\.2\.[1-9][0-9]:6443
cluster provider aws > key name = ~(prod|staging|eks|ops)-(keypair|ssh|key)
cluster provider gcp > zone = europe-west1-b|us-central1-a|us-east1-c|europe-west3-a|asia-northeast1-b
cluster provider gcp > machine type = n1-standard-2|e2-medium|n1-standard-4|e2-standard-4|n2-standard-2
cluster provider gcp > endpoint = ~(192\.0\.2|198\.51\.100|203\.0\.113)\.[1-9][0-9]
cluster provider gcp > operation id = ~operation-17[0-9]{11}-[0-9a-f]{8}
cluster provider aws, cluster provider gcp > status reason = ${REASONS}
service account name = default-service-account|deployer|gitlab|runner|prometheus|external-dns
cluster managed resource > template name = default|production|review|with-quota
compliance management framework > name = SOC 2|GDPR|PCI DSS|HIPAA|ISO 27001|NIST 800-53|FedRAMP|Internal baseline
compliance management framework > description = Controls for customer data|Rules for card payments|What the yearly audit asks for|Baseline of all projects
compliance management framework > color = @colorHex
compliance management framework > pipeline config full path = .compliance-ci.yml@platform/compliance|ci/soc2.yml@security/pipelines|.gitlab/audit.yml@governance/templates
compliance requirement > name = Two approvals before merging|Secrets are scanned|Main branch is protected|Dependencies are scanned|Authors do not approve their own changes|Builds are signed
compliance requirement > description = Checked at each merge|Told by the scanner's report|Settings of the project decide|Reviewed once a quarter
compliance requirement > control expression = {"operator":"=","field":"default_branch_protected","value":true}|{"operator":">=","field":"minimum_approvals_required","value":2}
compliance requirement control > expression = {"operator":"=","field":"scanner_sast_running","value":true}|{"operator":">=","field":"minimum_approvals_required","value":2}|{"operator":"=","field":"merge_request_prevent_author_approval","value":true}
compliance requirement control > external url = https://controls.example.com/check|https://audit.example.com/hooks/7
container expiration policy > name regex = .*|.*|^v.+|^release-.+|^mr-\d+
container expiration policy > name regex keep = ^v.+|^latest$|^release-.+
container registry protection tag rule > tag name pattern = v.*|latest|release-.*|^\d+\.\d+$
container registry protection rule > repository path pattern = platform/api/*|shop/checkout|group/project/image-*|infra/*
`;

/** Clusters that projects are run in, who provides them, and the rules that projects keep. */
export const CLUSTER_PROVIDERS = field(
  "cluster_agent cluster_agent_token cluster_provider_aws cluster_provider_gcp cluster_platform_kubernetes clusters_kubernetes_namespace cluster_kubernetes_namespace compliance_management_framework compliance_requirement container_expiration_policy container_registry_protection_rule",
  [
    ...fromLines(LINES, 0.9673),
    figure("number node, node count", [3, 3, 1, 2, 5, 6], { confidence: 0.95 }),
    figure("helm major version", [3, 3, 3, 2], { confidence: 0.96 }),
    figure("minimum access level for push, minimum access level for delete, access level", [30, 40, 40, 50], {
      confidence: 0.96,
    }),
  ],
);
