import { gql, type TypedDocumentNode } from 'urql';
import type { Membership, Person, ZoneCard } from './session.js';

type ShellData = {
  readonly me: (Person & { readonly memberships: readonly Membership[] }) | null;
  readonly zone?: ZoneCard | null;
};
type ShellVariables = { readonly slug: string; readonly inZone: boolean };

/** All that the frame of a page needs, in one request: who is reading, and where they are. */
export const shellQuery: TypedDocumentNode<ShellData, ShellVariables> = gql`
  query Shell($slug: String!, $inZone: Boolean!) {
    me {
      id
      name
      memberships {
        id
        role
        zone {
          id
          slug
          name
          accent
        }
        firm {
          id
          name
        }
        college {
          id
          key
        }
      }
    }
    zone(slug: $slug) @include(if: $inZone) {
      id
      slug
      name
      accent
      timeZone
    }
  }
`;
