import { Input } from '@mantine/core';
import { useId } from 'react';
import { useWord } from '../words.js';
import { useField, type FieldWords } from './field.js';
import styles from './field.module.css';

type FileProps = FieldWords & {
  /** Kinds of files, as the browser writes them: ".csv,.geojson". */
  readonly accept: string;
  readonly multiple?: boolean;
  readonly files: readonly File[];
  readonly onChange: (files: readonly File[]) => void;
};

/** Files from the device: chosen or dropped on it. */
export const FileField = ({ label, hint, error, optional, accept, multiple, files, onChange }: FileProps) => {
  const id = useId();
  const word = useWord();
  return (
    <Input.Wrapper {...useField({ label, hint, error, optional })} id={id}>
      <input
        id={id}
        type="file"
        className={styles['file']}
        accept={accept}
        multiple={multiple}
        onChange={(event) => onChange([...(event.currentTarget.files ?? [])])}
      />
      <output className={styles['hint']}>
        {files.length > 1 && word('ui.file.chosen', { count: files.length })}
      </output>
    </Input.Wrapper>
  );
};
