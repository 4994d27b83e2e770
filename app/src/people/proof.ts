import { AsyncLocalStorage } from 'node:async_hooks';

/** What a sign-in under way has proved; a session that begins in it says so. */
export interface Proof {
  bothFactors: boolean;
  /** While another server vouches for somebody. */
  readonly openId?: {
    readonly bothFactorsAcr: readonly string[];
    /** Whether an account was linked to that server for the first time. */
    isNew: boolean;
    readonly accepts: (accountId: string) => Promise<boolean>;
  };
}

const underWay = new AsyncLocalStorage<Proof>();

/** Runs a step of a sign-in; the sessions that better-auth begins in it bear the mark. */
export async function withProof<T>(proof: Proof, work: () => Promise<T>): Promise<T> {
  return await underWay.run(proof, work);
}

/** What has been proved so far; nothing outside of a sign-in. */
export function proofSoFar(): Proof | undefined {
  return underWay.getStore();
}
