/**
 * Whom to call: every country with a line of its own. Each file has what the card may show and, line by
 * line, where that is published.
 *
 * To add a line, add it to its country's file: the compiler refuses one without evidence. To add a
 * country, add its file and name it here. CONTRIBUTING.md says what sources are good enough. The build
 * leaves the evidence out of everything that ships (build/evidence.mjs).
 */
import { US } from './us.js';
import { AL } from './al.js';
import { AR } from './ar.js';
import { AT } from './at.js';
import { AU } from './au.js';
import { BA } from './ba.js';
import { BD } from './bd.js';
import { BE } from './be.js';
import { BR } from './br.js';
import { CA } from './ca.js';
import { CH } from './ch.js';
import { CL } from './cl.js';
import { CN } from './cn.js';
import { CO } from './co.js';
import { CY } from './cy.js';
import { CZ } from './cz.js';
import { DE } from './de.js';
import { DK } from './dk.js';
import { EC } from './ec.js';
import { EG } from './eg.js';
import { ES } from './es.js';
import { ET } from './et.js';
import { FR } from './fr.js';
import { GB } from './gb.js';
import { GH } from './gh.js';
import { GR } from './gr.js';
import { HN } from './hn.js';
import { HR } from './hr.js';
import { HU } from './hu.js';
import { ID } from './id.js';
import { IE } from './ie.js';
import { IL } from './il.js';
import { IN } from './in.js';
import { IT } from './it.js';
import { JM } from './jm.js';
import { JP } from './jp.js';
import { KE } from './ke.js';
import { KH } from './kh.js';
import { KR } from './kr.js';
import { LB } from './lb.js';
import { LK } from './lk.js';
import { LT } from './lt.js';
import { MA } from './ma.js';
import { MD } from './md.js';
import { MX } from './mx.js';
import { NG } from './ng.js';
import { NL } from './nl.js';
import { NO } from './no.js';
import { NP } from './np.js';
import { NZ } from './nz.js';
import { PA } from './pa.js';
import { PE } from './pe.js';
import { PH } from './ph.js';
import { PL } from './pl.js';
import { PT } from './pt.js';
import { PY } from './py.js';
import { RO } from './ro.js';
import { SE } from './se.js';
import { SG } from './sg.js';
import { SI } from './si.js';
import { SK } from './sk.js';
import { TH } from './th.js';
import { TW } from './tw.js';
import { TZ } from './tz.js';
import { UA } from './ua.js';
import { UG } from './ug.js';
import { UY } from './uy.js';
import { VN } from './vn.js';
import { ZA } from './za.js';
import type { Country } from '../types.js';

/** ISO date on which the whole directory was last checked: the oldest `checked` of its lines. */
export const checkedOn = '2026-11-22';

/** Countries by ISO 3166-1 code. */
export const countries: Readonly<Record<string, Country>> = {
  US,
  AL,
  AR,
  AT,
  AU,
  BA,
  BD,
  BE,
  BR,
  CA,
  CH,
  CL,
  CN,
  CO,
  CY,
  CZ,
  DE,
  DK,
  EC,
  EG,
  ES,
  ET,
  FR,
  GB,
  GH,
  GR,
  HN,
  HR,
  HU,
  ID,
  IE,
  IL,
  IN,
  IT,
  JM,
  JP,
  KE,
  KH,
  KR,
  LB,
  LK,
  LT,
  MA,
  MD,
  MX,
  NG,
  NL,
  NO,
  NP,
  NZ,
  PA,
  PE,
  PH,
  PL,
  PT,
  PY,
  RO,
  SE,
  SG,
  SI,
  SK,
  TH,
  TW,
  TZ,
  UA,
  UG,
  UY,
  VN,
  ZA,
};
