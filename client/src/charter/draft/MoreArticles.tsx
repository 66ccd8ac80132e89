import { useState } from 'react';
import { useQuery } from 'urql';
import { CharterDocument } from '../../generated/charter.documents.js';
import { useTexts } from '../../platform/language/use-texts.js';
import { useZone } from '../../platform/session/session.js';
import { Button } from '../../ui/Button.js';
import { SelectField } from '../../ui/fields/SelectField.js';
import { changeOf, newArticle, type RevisionDraft } from './draft.js';
import styles from './draft.module.css';

type MoreArticlesProps = { readonly draft: RevisionDraft; readonly onChange: (draft: RevisionDraft) => void };

/** Another article in the same revision: one of the charter, or a new one at its end. */
export const MoreArticles = ({ draft, onChange }: MoreArticlesProps) => {
  const t = useTexts('draft', 'charter');
  const { slug } = useZone();
  const [chosen, setChosen] = useState('');
  const [{ data }] = useQuery({ query: CharterDocument, variables: { zone: slug, at: null } });
  const taken = new Set(draft.changes.map(({ articleId }) => articleId));
  const articles = (data?.charter.articles ?? []).filter(({ id }) => !taken.has(id));
  const add = () => {
    const article = articles.find(({ id }) => id === chosen);
    const change = article ? changeOf(article) : newArticle(draft.changes.length);
    onChange({ ...draft, changes: [...draft.changes, change] });
    setChosen('');
  };
  return (
    <div className={styles['more']}>
      <SelectField
        label={t(draft.changes.length === 0 ? 'screen.draft.which' : 'screen.draft.another')}
        options={[
          { value: '', label: t('screen.draft.new-article') },
          ...articles.map(({ id, number, title }) => ({
            value: id,
            label: t('screen.article.title', { number, title }),
          })),
        ]}
        value={chosen}
        onChange={setChosen}
      />
      <Button onClick={add}>{t('screen.draft.add-article')}</Button>
    </div>
  );
};
