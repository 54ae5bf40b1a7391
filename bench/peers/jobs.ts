import {
  augmentedControl,
  blockOf,
  csdid,
  estimate,
  gapsOf,
  type Panel,
  permutationTest,
  placebosInSpace,
} from '#packages/counterfactual/index.ts';

/** One job that a package of R and ours do on the same panel. */
export type PeerJob = {
  readonly library: string;
  readonly name: string;
  readonly panel: Panel;
  /** Of R; ours is run as often as a median needs. */
  readonly runs: number;
  /** R: with `panel`, columns unit, time, outcome, treated (0 or 1), first (time of the first treated period, 0: never). */
  readonly prepare: string;
  readonly job: string;
  /** The same number. */
  readonly ours: () => number;
  /** Where the work is not the same. */
  readonly differs?: string;
  readonly long?: boolean;
};

export type Sizes = Readonly<Record<'tobacco' | 'national' | 'kansas' | 'counties', Panel>>;

/** Written for synthdid 0.0.9, Synth 1.1-8, did 2.5.1, augsynth 0.2.0, coresynth 0.5.0. */
export function peerJobs({ tobacco, national, kansas, counties }: Sizes): PeerJob[] {
  const [small, large] = [blockOf(tobacco, 3), blockOf(national, 3)];
  return [
    {
      library: 'synthdid',
      name: 'SDID, the estimate, 39 × 31',
      panel: tobacco,
      runs: 5,
      prepare: matrices,
      job: 'synthdid_estimate(setup$Y, setup$N0, setup$T0)',
      ours: () => estimate(small, 'sdid').estimate,
      differs: 'synthdid stops before the optimum',
    },
    {
      library: 'synthdid',
      name: 'SDID, the placebo error, 39 × 31',
      panel: tobacco,
      runs: 1,
      prepare: `${matrices}\nfit <- synthdid_estimate(setup$Y, setup$N0, setup$T0)`,
      job: 'sqrt(vcov(fit, method = "placebo", replications = 200))',
      ours: () => placebosInSpace(small, 'sdid').standardError.value ?? Number.NaN,
      differs: 'synthdid draws 200, ours are all 38, and the estimate with them',
      long: true,
    },
    {
      library: 'coresynth',
      name: 'SDID and its placebos, 39 × 31',
      panel: tobacco,
      runs: 7,
      prepare: '',
      job: sdidInCoresynth,
      ours: () => placebosInSpace(small, 'sdid').standardError.value ?? Number.NaN,
      differs: 'coresynth keeps the time weights of the fit in its placebos',
    },
    {
      library: 'coresynth',
      name: 'SDID and its placebos, 356 × 30',
      panel: national,
      runs: 1,
      prepare: '',
      job: sdidInCoresynth,
      ours: () => placebosInSpace(large, 'sdid').standardError.value ?? Number.NaN,
      differs: 'coresynth keeps the time weights of the fit in its placebos',
      long: true,
    },
    {
      library: 'coresynth',
      name: 'SC, p of the ratios of fit over all placebos, 39 × 31',
      panel: tobacco,
      runs: 5,
      prepare: '',
      job: 'mspe_ratio_pval(scm_fit(outcome ~ treated | unit + time, data = panel, method = "scm"))$p_value',
      ours: () => permutationTest(gapsOf(small, (each) => estimate(each, 'sc'))).p,
    },
    {
      library: 'Synth',
      name: 'SC of outcomes alone, V given, 39 × 31',
      panel: tobacco,
      runs: 5,
      prepare: rowsByPeriod,
      job: `fit <- synth(X1 = X1, X0 = X0, Z1 = X1, Z0 = X0, custom.v = spread)
  mean(outcomes[-before, treated] - outcomes[-before, -treated] %*% fit$solution.w)`,
      ours: () => estimate(small, 'sc').estimate,
    },
    {
      library: 'did',
      name: 'effects by cohort and time, four averages, 1,000 draws, 500 × 5',
      panel: counties,
      runs: 5,
      prepare: '',
      job: `cells <- att_gt(yname = "outcome", tname = "time", idname = "unit", gname = "first", data = panel,
    control_group = "nevertreated", bstrap = TRUE, biters = 1000, cband = TRUE)
  averages <- lapply(c("simple", "dynamic", "group", "calendar"), function(type)
    aggte(cells, type = type, bstrap = TRUE, biters = 1000, cband = TRUE))
  averages[[1]]$overall.att`,
      ours: () =>
        csdid(counties, { bootstrap: { replications: 1000, seed: 1 } }).aggregations.simple.estimate,
    },
    {
      library: 'augsynth',
      name: 'ridge-augmented SC, the estimate, 50 × 105',
      panel: kansas,
      runs: 3,
      prepare: 'after <- sort(unique(panel$time[panel$treated == 1]))',
      job: `fit <- suppressMessages(augsynth(outcome ~ treated, unit, time, panel, progfunc = "Ridge", scm = TRUE))
  mean(tail(predict(fit, att = TRUE), length(after)))`,
      ours: () => augmentedControl(kansas).estimate,
    },
  ];
}

const matrices = 'setup <- panel.matrices(panel[, c("unit", "time", "outcome", "treated")])';

const sdidInCoresynth = `fit <- scm_fit(outcome ~ treated | unit + time, data = panel, method = "sdid")
  effects <- sdid_inference(fit, method = "placebo")$placebo_effects
  sqrt(mean((effects - mean(effects))^2))`;

/** Synth divides each row by its standard deviation: weights of its square take that back, and outcomes count as they are. */
const rowsByPeriod = `outcomes <- matrix(panel$outcome, ncol = length(unique(panel$unit)),
  dimnames = list(unique(panel$time), unique(panel$unit)))
treated <- unname(which(tapply(panel$treated, panel$unit, max) == 1))
before <- seq_len(sum(tapply(panel$treated, panel$time, max) == 0))
X1 <- outcomes[before, treated, drop = FALSE]
X0 <- outcomes[before, -treated]
spread <- apply(cbind(X0, X1), 1, var)`;
