/** The shape of a lifecycle file. `lifecycle.schema.json` says the same to a validator; see docs/catalog.md. */

/** What a status is to someone who waits for it. */
export type Kind = 'transient' | 'stable' | 'failed' | 'gone';

/** How a fact is known: a vendor or OpenStack document, source code that was read, or a conclusion from names. */
export type Evidence = 'documented' | 'source-code' | 'inferred';

/** Where a step stands in its operation: the work begins, ended well, or ended badly. */
export type Outcome = 'start' | 'success' | 'failure';

/** Who has the status or step: the seed tables, other Huawei/OTC documents, or OpenStack only. */
export type Origin = 'seed' | 'huawei-docs' | 'cinder' | 'nova';

/** Stands in `from` and `to` for "there is no resource": before creation, or when a query answers 404. Not a status. */
export const absent = '(absent)';

export interface Status {
  /** The API string, exactly as the API writes it. */
  readonly id: string;
  readonly kind: Kind;
  /** Labels that the console shows for it. */
  readonly console?: readonly string[];
  /** One or two sentences. */
  readonly meaning: string;
  readonly notes?: readonly string[];
  /** Points where sources disagree, a sentence each; hovers show them. */
  readonly contradictions?: readonly string[];
  readonly origin?: Origin;
  /** Keys of the lifecycle's `sources`. */
  readonly sources: readonly string[];
}

/** How sure it is that the API answers a status while the console shows a label. */
export type Certainty = 'documented' | 'analogue' | 'inferred';

/** A word that the console shows, for lifecycles whose console has a table of its own. */
export interface ConsoleLabel {
  readonly label: string;
  /** As the vendor's table says. */
  readonly attribute?: 'Stable' | 'Intermediate';
  readonly kind: Kind;
  readonly meaning: string;
  /** What the API answers meanwhile; empty where nothing is known. */
  readonly answers: readonly { readonly status: string; readonly when?: string; readonly certainty: Certainty }[];
  /** Other spellings of the same label, from newer pages. */
  readonly variants?: readonly string[];
  readonly notes?: readonly string[];
  readonly contradictions?: readonly string[];
  readonly sources: readonly string[];
}

/** One or more transitions with the same end: from each of `from` to `to`. */
export interface Step {
  readonly outcome: Outcome;
  readonly from: readonly string[];
  readonly to: string;
  readonly evidence: Evidence;
  /** What has to hold for this step, such as "shared disk". */
  readonly condition?: string;
  /** Words of identifiers that show that the condition holds: `image` for a disk that is made from one. */
  readonly shownBy?: readonly string[];
  readonly origin?: Origin;
  readonly sources: readonly string[];
}

/** What a user or the system does. Its from, via, to and failure statuses follow from its steps. */
export interface Operation {
  readonly id: string;
  readonly title: string;
  /** Words of identifiers that tell it, in lower case: `expand`, `roll back`. Other forms of a verb are found by themselves. */
  readonly words?: readonly string[];
  readonly origin?: Origin;
  /** Where it is allowed beyond the starts of its steps: it leaves the status as it is, or nobody tells where it leads. */
  readonly allowedIn?: readonly string[];
  readonly steps: readonly Step[];
  readonly notes?: readonly string[];
  readonly contradictions?: readonly string[];
  readonly sources: readonly string[];
}

/** What betrays this resource in real code. Every list may be left out. Words are singular and lower-case. */
export interface Recognition {
  /** Nouns for the resource in identifiers, words parted by blanks, with a weight from 0 to 1: `{"cloud volume": 1}`. */
  readonly nouns?: Readonly<Record<string, number>>;
  /** Words of the service or family, which fit several lifecycles and only support: `{"cinder": 0.5}`. */
  readonly family?: Readonly<Record<string, number>>;
  /** Words of which one must be named around, where every program has such a thing: `["huaweicloud"]`. */
  readonly clouds?: readonly string[];
  /** Names of the attribute that holds the status, as APIs and SDKs write it: `status`, `OS-EXT-STS:task_state`. */
  readonly attributes?: readonly string[];
  /** The lifecycle whose word stands there, when an attribute of this name holds one: providers call a status power_state. */
  readonly otherwise?: string;
  /** The lifecycle of the resource's status, beside which this one stands: a server's vm_state stands beside its status. */
  readonly beside?: string;
  /** Type names, written as in code, package included where it tells: `volumes.Volume`. */
  readonly types?: readonly string[];
  /** Parts of import paths: `blockstorage/v3/volumes`. */
  readonly imports?: readonly string[];
  /** Functions and methods; `*` stands for anything: `wait_for_volume*`, `cinder*.volumes.get`. */
  readonly calls?: readonly string[];
  /** Terraform and Heat resource types, Ansible modules. */
  readonly resources?: readonly string[];
  /** Command lines: `openstack volume show`. */
  readonly commands?: readonly string[];
  /** Parts of request paths: `/cloudvolumes/`. */
  readonly urls?: readonly string[];
  /** Paths of the status in JSON answers, `[]` for any index: `volumes[].status`. */
  readonly jsonPaths?: readonly string[];
  /** Keys that stand beside the status in JSON: `volume_type`, `bootable`. */
  readonly siblings?: readonly string[];
}

/** A word that tools use and the API does not. */
export interface PseudoStatus {
  readonly value: string;
  readonly meaning: string;
  readonly sources: readonly string[];
}

export interface Lifecycle {
  readonly id: string;
  /** Singular with its article left out: "EVS disk". */
  readonly title: string;
  /** "a" or "an". */
  readonly article: 'a' | 'an';
  readonly service: string;
  readonly summary: string;
  /** Only a complete vocabulary allows to say that a word is no status; a partial one serves hover, completion and slips. */
  readonly vocabulary: 'complete' | 'partial';
  /** What is said of the names on each surface, a sentence each. */
  readonly surfaces: { readonly api: string; readonly console?: string };
  readonly statuses: readonly Status[];
  readonly labels?: readonly ConsoleLabel[];
  readonly operations: readonly Operation[];
  readonly pseudo?: readonly PseudoStatus[];
  readonly recognition: Recognition;
  /** Source documents by key: `owner/repo:path#part`, or a seed document's name. */
  readonly sources: Readonly<Record<string, string>>;
}

/** One edge of the graph, derived from an operation's step. */
export interface Transition {
  readonly from: string;
  readonly to: string;
  readonly operation: Operation;
  readonly outcome: Outcome;
  readonly evidence: Evidence;
  readonly condition?: string;
  readonly shownBy?: readonly string[];
  readonly origin?: Origin;
  readonly sources: readonly string[];
}

/** One row of the table that computes a server's status from vm_state and task_state. */
export interface StatusMapRow {
  readonly vmState: string;
  readonly taskState: string | null;
  readonly status: string;
  readonly documentedBy: readonly ('huawei' | 'nova')[];
  /** What the Nova code returns for the pair. */
  readonly nova: string;
}

/** The table that computes a server's status from its vm_state and task_state. */
export interface StatusMap {
  /** What happens to a pair that has no row, as each side tells it. */
  readonly rules: readonly {
    readonly by: 'huawei' | 'nova';
    readonly rule: string;
    readonly sources: readonly string[];
  }[];
  readonly rows: readonly StatusMapRow[];
  /** Source documents by key, as in a lifecycle. */
  readonly sources: Readonly<Record<string, string>>;
}

/** Words about words, shared by all lifecycles: what identifiers are made of, resource or not. Lower-case, singular. */
export interface WordLists {
  /** Words of identifiers that say nothing about the resource: get, wait, resp, new, … */
  readonly fillers: readonly string[];
  /** Words after which an identifier speaks of something else: `attachVolumeToServer` is about a volume. */
  readonly prepositions: readonly string[];
  /** Nouns of resources that the catalog does not model but that share its words: port, load balancer, … */
  readonly strangers: readonly string[];
  /** Names of services whose resources share nouns with the catalog's: a snapshot in Manila is one of a share. */
  readonly otherServices: readonly string[];
  /** Names of folders whose files are about another service, though the words in them are everybody's: database. */
  readonly otherFolders: readonly string[];
  /** Words of paths and imports that name another cloud, whose volumes and instances are not the catalog's: ec2, azure. */
  readonly otherClouds: readonly string[];
  /** Words of paths and imports that name the catalog's own cloud, its services and projects: openstack, nova, evs. */
  readonly ownClouds: readonly string[];
  /** Keys that only the answers of other clouds and services have, as they are written: selfLink, datastore. */
  readonly otherCloudKeys: readonly string[];
  /** Keys that only stand together beside the status of something else: the place where an image's file is kept. */
  readonly otherRecords: readonly string[];
  /** Keys beside a status in answers about anything: project_id, links, tags. */
  readonly commonKeys: readonly string[];
  /** Attribute names that hold the status of whatever it is: status, state. */
  readonly statusAttributes: readonly string[];
  /** Attribute names that never hold a status: name, type, description, … */
  readonly plainAttributes: readonly string[];
  /** Names of a wait's lists: pending, target, failure, … */
  readonly waitFields: readonly string[];
  /** Words of functions and keywords that look at a status until it is the wanted one: wait, poll, until. */
  readonly waitCalls: readonly string[];
  /** Words of functions that compare their arguments: assert, expect, equal, … */
  readonly assertions: readonly string[];
  /** Words that waiters make up for "not yet" and "over"; a status only where a lifecycle has them. */
  readonly invented: readonly string[];
  /** Words that any program has for what it could not find out. */
  readonly fallbacks: readonly string[];
  /** Functions whose arguments are prose or keys: printf, log, format, … */
  readonly muteCalls: readonly string[];
}
