/** Hosts and the machines on them. */
export const virtualMachines: Readonly<Record<string, string>> = {
  hypervisors: `
    id int pk sequence
    hypervisor_type varchar(20) list:kvm
    vcpus int list:32
    memory_mb int list:131072
    local_gb int list:1024
    supported_instances text json
    local_gb_used int partOf
    cpu_info text json
    stats text json`,
  virtual_machines: `
    id int pk sequence
    vcpus int list:2
    memory_mb int *
    image_ref varchar(255) list:debian-12
    key_name varchar(255) list:deploy-key
    user_data text ~^#
    display_description varchar(255) list:Build runner
    os_type varchar(20) list:linux
    vm_mode varchar(20) list:hvm
    task_state varchar(20) list:spawning
    launched_at timestamp *
    launched_on text hostname
    root_device_name varchar(40) list:/dev/vda
    default_swap_device varchar(40) list:/dev/vdc
    config_drive varchar(10) list:True`,
  vm_snapshots: `
    id int pk sequence
    status varchar(20) list:available
    description varchar(255) list:Requested by support`,
  block_devices: `
    id int pk sequence
    source_type varchar(20) list:volume
    destination_type varchar(20) list:local
    device_type varchar(20) list:disk
    encryption_format varchar(20) list:luks`,
  pci_devices: `
    id int pk sequence
    vendor_id varchar(4) ~^[0-9a-f]{4}$
    product_id varchar(4) ~^[0-9a-f]{4}$
    numa_node int integer:0-3`,
  volume_usage: `
    id int pk sequence
    tot_reads bigint integer:20000-2000000
    curr_writes bigint integer:20000-2000000
    tot_read_bytes bigint *`,
  extra_specs: `
    id int pk sequence
    key varchar(255) list:hw:cpu_policy
    value varchar(255) list:dedicated`,
  floating_ips: `
    id int pk sequence
    pool varchar(40) list:external`,
  security_groups: `
    id int pk sequence
    name varchar(80) ~^[a-z]+-[a-z]+$
    description varchar(255) list:From the office only`,
  server_groups: `
    id int pk sequence
    name varchar(80) ~^[a-z]+-[a-z]+-[1-9]$
    policy varchar(40) list:anti-affinity`,
  vm_action_events: `
    id int pk sequence
    event varchar(80) list:attach_volume
    result varchar(20) *
    traceback text ~^Traceback
    host varchar(255) hostname|serverName`,
  vm_faults: `
    id int pk sequence
    code int list:500
    message varchar(255) list:No valid host was found
    host varchar(255) hostname|serverName
    details text ~^Traceback`,
  quota_usages: `
    id int pk sequence
    resource varchar(40) list:cores
    hard_limit int *`,
  virtual_networks: `
    id int pk sequence
    cidr varchar(43) *
    dns_zone varchar(40) *
    scope varchar(40) *
    bridge_interface varchar(40) list:eth1`,
  project_quotas: `
    id int pk sequence
    resource varchar(100) list:cores
    hard_limit int list:-1`,
  flavors: `
    id int pk sequence
    name varchar(100) ~^[a-z][1-9]\\.[a-z0-9]+$
    vcpus int list:4`,
  build_faults: `
    id int pk sequence
    message varchar(200) list:No valid host was found
    traceback text ~^Traceback`,
};
