// The saved help page that names an endpoint to which it may send evidence.
import * as evidence from "bundles/evidence/evidence.js";
import * as plan from "bundles/plan/plan.js";

import { makeEvidence } from "../making.js";
import { start } from "./saved.js";

start({ plan, evidence }, makeEvidence);
