import { compose } from '../compose.ts';
import { texts as disputes } from './disputes.ts';
import { texts as evaluations } from './evaluations.ts';
import { letter, texts as prevention } from './prevention.ts';

export const templates = compose('es', letter, { ...disputes, ...evaluations, ...prevention });
