// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { OwnTemplates } from '../../components/own-templates.tsx';
import type { OwnTemplate } from '../../lib/core/replies/own.ts';
import { show } from './render.tsx';

const mine: OwnTemplate = {
  id: 'own:one',
  basedOn: null,
  portal: 'amazon',
  situation: 'solved',
  channel: 'buyer-message',
  language: 'de',
  tone: 'warm',
  title: 'Kettles',
  text: 'x',
  changedAt: '2026-11-20T10:00:00.000Z',
};

beforeEach(() => {
  URL.createObjectURL = vi.fn(() => 'blob:made');
  URL.revokeObjectURL = vi.fn();
});
afterEach(cleanup);

describe('own templates in the options', () => {
  it('are listed, deleted and exported', async () => {
    const onDelete = vi.fn();
    const { user } = await show(
      <OwnTemplates templates={[mine]} report={null} onDelete={onDelete} onImport={vi.fn()} />,
    );
    expect(screen.getByTestId('own-template').textContent).toBe('KettlesGerman · Message to the buyer');
    await user.click(screen.getByRole('button', { name: 'Delete Kettles' }));
    expect(onDelete).toHaveBeenCalledWith(mine);
    expect(screen.getByRole('link', { name: 'Export as a file' }).getAttribute('href')).toBe('blob:made');
  });

  it('say what an import brought and what could not be read', async () => {
    const report = { written: 2, known: 1, faults: [{ place: 3, why: 'text: too small' }] };
    await show(<OwnTemplates templates={[]} report={report} onDelete={vi.fn()} onImport={vi.fn()} />);
    expect(screen.getByTestId('import-report').textContent).toBe(
      '2 kept, 1 already known, 1 not readableTemplate 3: text: too small',
    );
    expect(screen.queryByRole('link')).toBeNull();
  });
});
