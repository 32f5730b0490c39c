/** What a SOAP fault says, before anyone knows VirtualBox's error classes. */
export type FaultDetail =
  /** A COM call failed; `errorRef` is the reference of an IVirtualBoxErrorInfo, empty when there is none. */
  | { readonly kind: 'runtime'; readonly resultCode: number; readonly errorRef: string }
  /** A reference is unknown, expired, or of another interface. */
  | { readonly kind: 'invalid-object'; readonly ref: string }
  /** Refused log-on, unknown operation, value that does not validate. */
  | { readonly kind: 'other' };

/** A SOAP fault. Never leaves the package: the bindings turn it into a `VBoxError`. */
export class WireFault extends Error {
  override name = 'WireFault';
  readonly operation: string;
  readonly detail: FaultDetail;

  constructor(operation: string, faultString: string, detail: FaultDetail) {
    super(faultString);
    this.operation = operation;
    this.detail = detail;
  }
}
