import { fetchApiRef, identityApiRef, useApi } from '@backstage/core-plugin-api';
import { useEffect, useMemo, useState } from 'react';

/** What a runner takes from Backstage: who is signed in, and its fetch, which carries their token. */
export interface SignedIn {
  readonly namespace: string;
  readonly actor: string;
  readonly load: (url: string, signal: AbortSignal) => Promise<unknown>;
}

/** Nothing until it is known who is signed in: runs are kept under that name. */
export function useSignedIn(): SignedIn | undefined {
  const identity = useApi(identityApiRef);
  const { fetch } = useApi(fetchApiRef);
  const [user, setUser] = useState<string>();
  useEffect(() => {
    void identity.getBackstageIdentity().then(({ userEntityRef }) => {
      setUser(userEntityRef);
    });
  }, [identity]);
  return useMemo(
    () =>
      user === undefined
        ? undefined
        : { namespace: user, actor: user, load: (url, signal) => fetch(url, { signal }) },
    [user, fetch],
  );
}
