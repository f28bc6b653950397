// The saved help page that names an endpoint to which it may send codes, encrypted to support.
import * as plan from "bundles/plan/plan.js";
import * as seal from "bundles/seal/seal.js";

import { makeEvidence } from "../making.js";
import { start } from "./saved.js";

start({ plan, seal }, makeEvidence);
