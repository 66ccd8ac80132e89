import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { ArticleDocument, RevisionDocument } from '../../generated/charter.documents.js';
import { WaitingPage } from '../../platform/errors/WaitingPage.js';
import { useTexts } from '../../platform/language/use-texts.js';
import { useMemberships, useZone } from '../../platform/session/session.js';
import { Notice } from '../../ui/Notice.js';
import { Page } from '../../ui/Page.js';
import { BLANK, changeOf, draftOf } from './draft.js';
import { DraftEditor } from './DraftEditor.js';

/** Proposes another wording: from an article, from a saved draft, or from nothing. */
export const DraftPage = () => {
  const t = useTexts('draft', 'charter');
  const [search] = useSearchParams();
  const member = useMemberships().length > 0;
  // Where one started from: saving changes the address, not the draft under one's hands.
  const [start] = useState(() => ({ article: search.get('article'), revision: search.get('revision') }));
  if (!member)
    return (
      <Page title={t('screen.draft')} width="text">
        <Notice>{t('screen.draft.members-only')}</Notice>
      </Page>
    );
  if (start.revision !== null) return <FromDraft id={start.revision} />;
  if (start.article !== null) return <FromArticle id={start.article} />;
  return <DraftEditor start={BLANK} />;
};

const FromArticle = ({ id }: { readonly id: string }) => {
  const t = useTexts('draft', 'charter');
  const { slug } = useZone();
  const [asked, ask] = useQuery({
    query: ArticleDocument,
    variables: { zone: slug, id },
  });
  if (asked.data?.article) {
    const { article, underWay } = asked.data.article;
    const title = t('screen.draft.title-of', { number: article.number, title: article.title });
    return <DraftEditor start={{ ...BLANK, title, changes: [changeOf(article)] }} underWay={underWay} />;
  }
  return (
    <WaitingPage
      title={t('screen.draft')}
      width="text"
      asked={asked}
      retry={() => ask({ requestPolicy: 'network-only' })}
    />
  );
};

const FromDraft = ({ id }: { readonly id: string }) => {
  const t = useTexts('draft', 'charter');
  const { slug, timeZone } = useZone();
  const [asked, ask] = useQuery({
    query: RevisionDocument,
    variables: { zone: slug, id },
  });
  if (asked.data?.revision)
    return <DraftEditor start={draftOf(asked.data.revision, timeZone)} revisionId={id} />;
  return (
    <WaitingPage
      title={t('screen.draft')}
      width="text"
      asked={asked}
      retry={() => ask({ requestPolicy: 'network-only' })}
    />
  );
};
