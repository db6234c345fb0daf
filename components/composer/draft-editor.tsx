import { Box, Textarea } from '@mantine/core';
import type { Finding } from '../../lib/core/compliance/finding.ts';
import { draftSegments } from '../../lib/ui/draft.ts';

interface Props {
  label: string;
  text: string;
  language: string;
  findings: readonly Finding[];
  describedBy: string;
  onChange: (text: string) => void;
}

/**
 * The text to edit. Findings are underlined by a copy of the text that lies behind the field, letter upon letter, and
 * also gives it its height.
 */
export function DraftEditor({ label, text, language, findings, describedBy, onChange }: Props) {
  let at = 0;
  return (
    <Box className="draft">
      <div className="draft-marks" aria-hidden="true" lang={language} dir="auto">
        {draftSegments(text, findings).map(({ text: piece, level }) => {
          const key = at;
          at += piece.length;
          return (
            <span key={key} {...(level ? { className: `draft-${level}` } : {})}>
              {piece}
            </span>
          );
        })}
        {/* A last line that is empty has a height too. */}
        {'\n'}
      </div>
      <Textarea
        aria-label={label}
        aria-describedby={describedBy}
        data-testid="reply-text"
        lang={language}
        dir="auto"
        value={text}
        onChange={(event) => onChange(event.currentTarget.value)}
        classNames={{ root: 'draft-field', wrapper: 'draft-fill', input: 'draft-input' }}
      />
    </Box>
  );
}
