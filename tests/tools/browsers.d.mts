export function installed(name: 'chromium' | 'firefox'): string | null;
export function browserPath(name: 'chromium' | 'firefox'): string;
export function ensureCjkFont(): void;
