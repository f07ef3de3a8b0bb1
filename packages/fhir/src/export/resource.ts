/** The parts of FHIR R4 that a DocumentReference is made of. */
export interface Coding {
  readonly system: string;
  readonly code: string;
  readonly display?: string;
}
export interface CodeableConcept {
  readonly coding?: readonly Coding[];
  readonly text: string;
}
export interface Identifier {
  readonly system: string;
  readonly value: string;
}
/** A reference by identifier: the receiver finds the resource in its own system. */
export interface Reference {
  readonly type?: string;
  readonly identifier: Identifier;
  readonly display?: string;
}
export interface Attachment {
  readonly contentType: string;
  /** BCP 47. */
  readonly language: string;
  /** Base64. */
  readonly data: string;
  /** Bytes before base64. */
  readonly size: number;
  readonly title: string;
  readonly creation: string;
}
export interface DocumentReference {
  readonly resourceType: "DocumentReference";
  readonly identifier: readonly Identifier[];
  readonly status: "current" | "superseded" | "entered-in-error";
  readonly docStatus: "final" | "amended" | "entered-in-error";
  readonly type: CodeableConcept;
  readonly subject: Reference;
  readonly date: string;
  readonly author: readonly Reference[];
  readonly custodian: Reference;
  readonly relatesTo?: readonly { readonly code: "replaces"; readonly target: Reference }[];
  readonly securityLabel?: readonly CodeableConcept[];
  readonly content: readonly { readonly attachment: Attachment }[];
  readonly context: {
    readonly period: { readonly start?: string; readonly end?: string };
    readonly related: readonly Reference[];
  };
}
