/** What the decoder knows of ordinary language, so that it takes no word for a body, and no known abbreviation for an unknown one. */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Abbreviations of four letters and more that are also words; shorter ones are read in capitals only anyhow. */
export const ALSO_WORDS = words('some cost acai');
/** Shorter ones that are words too: in a line of capitals nobody can tell them apart. */
export const SHORT_WORDS = words('ace aft arc cop com cow adi aha ma bi acc air');
/** Abbreviations that are also the names of people: in capitals or in small letters, but not `Amri`. */
export const ALSO_NAMES = words('amri');

/**
 * Words that differ by one letter from an abbreviation, or from a word in a name, and are no slip of it; and agencies
 * that are not in the data, whose short names are as near (Kemenag is not Kemendag).
 */
export const NO_SLIPS = words(`
  admin agate algate apter aslope bananas defang senas sennas tellin telson
  termin temin kemenyan kemental kementam kemendang kemban kembos kemper kerentan setas tunas pustaha kemenangan kemenakan kemendung
  kemenag kemenpan kemenpanrb kemenperin kemensetneg kemenpu kemenpupr kemenpkp kemendukbangga kemenristek kemenko
  expect expects export exports exert exerts committed committer minister ministers sensor senor forays forest forests
  canter centra cents genera general polity chance charge changed charged notional notionals robber capitol capital
  marina mariner medial denial dentil planing planting policies product produce produces produced schema schemer reside
  limits limit single shingle directory directors secretarial secretive commence market marker marked deportment
  worming wording warming baking backing banning barking tourist tourists practitioner restoration standards
  accountant networks services serviced financed finances fiance constriction instruction
  mentari meteri tenaga telaga pandan papan pagan badan bedan invasi keimanan kenangan keluangan kuangan kedangan
  kesamaan keaman keadaan pertamuan petemuan perteman sektor sektoral statistika statistis material maritim
  pertahanan pertanahan pertamanan perdamaian perdangan negara negeri agraria agama desa dosa bangsa bahasa
  pariwisata perindustrian perkotaan persaingan pesaing perangan pemuda pemudi sosial sosok
`);

/** Written in capitals by everybody, and explained by nobody. */
export const EVERYDAY_CAPITALS = words(`
  ASEAN RI NKRI WIB WITA WIT GMT UTC AM PM TBA TBC TBD RSVP PIC CP FYI ASAP COB EOD ETA ETD TKS MKSH DLL DSB DST NB PS FAQ QR OK VIP VVIP VC MC TV AC HP WA WAG SMS NO
  PDF PPT PPTX DOC DOCX XLS XLSX CSV ZIP JPG PNG URL WWW HTTP HTTPS USB LCD IT ICT TIK AI ID EN CV CD DVD WIFI
  NIP NIK NPWP KTP SIM SK SE SP SPT SPPD SPD ST ND TU UP CC BCC UM TTD YTH YTK TOR TORS KAK RAB DIPA POK TA PO PR
  PNS ASN PPPK PPK KPA SDM SOP TUPOKSI UPT UPTD BUMN BUMD UMKM UKM MSME SME SMES LSM NGO NGOS CSO CSOS ORMAS PT CV TBK YTC
  KL UU PP PERPRES KEPPRES PERMEN INPRES APBN APBD RPJMN RPJPN RKP RENSTRA RENJA DPR DPRD MPR DPD MK
  PBB UN KTT HLM FGD RAKOR RAKORNAS RAKER RATAS BIMTEK WG SWG TF TWG AOB FTA FTAS MRA MRAS MOU MOUS MOC LOI LOA NDA TTX TOT
  DKI DIY NTT NTB NAD RT RW JL USA US UK UAE USD IDR RP SGD MYR EUR GDP PDB COVID SARS HIV AIDS SMA SMK SMP SD TK S1 S2 S3
  KM CM MM HA KG MG MW GW KW MWH GWH KWH TWH CO PH DB GB MB TB KB HZ MHZ GHZ PPM BBM LPG LNG EV
  HAM PPN PPH THR BPJS PAUD KB MS MR MRS DR IR SH MH MM MSI MSC PHD BA BSC SSOS SIP
  ACARA AGENDA RAPAT NOTA DINAS NOTULEN NOTULA LAMPIRAN UNDANGAN DAFTAR HADIR DRAFT DRAF FINAL NOTE NOTES MINUTES
  SANGAT SEGERA RAHASIA BIASA PENTING PERHATIAN TEMPAT WAKTU HARI TANGGAL TEMBUSAN KEPADA PERIHAL HAL MENU TOTAL
  URGENT IMPORTANT PLEASE REMINDER DATE TIME VENUE DRESS CODE TO FROM SUBJECT RE FW FWD
`);
/** I to XXXIX. */
export const ROMAN = /^X{0,3}(?:IX|IV|V?I{0,3})$/;

/** Words without which a phrase is no name of a body: “prevention and mitigation” is a task. */
export const OF_BODIES = words(`
  committee committees meeting meetings group council centre centres center forum network board commission conference conferences
  ministers ministry agency force secretariat department directorate police court consortium association registry authorities
  organisations secretariats committee subcommittee cooperation dialogue heads generals reserve summit foundation directors
  kementerian badan lembaga komite komisi pertemuan dewan konferensi pusat sekretariat perutusan direktorat mahkamah otoritas
  pokja kelompok jejaring klaster forum yayasan komunitas dirjen departemen dialog ktt
`);
/** Beginnings by which an Indonesian agency is known in small letters too. */
export const OF_AGENCIES = words(`
  kementerian kemenko menko sesmenko badan lembaga direktorat dirjen ditjen direktur komisi kepolisian tentara otoritas perutusan biro bank
  kemendes ministry coordinating national directorate permanent state indonesian indonesia
`);

/** States whose ministries are no Indonesian agencies, and their adjectives. */
export const OTHER_STATES = words(`
  malaysia malaysian singapore singapura singaporean thailand thai vietnam viet vietnamese philippines philippine filipina
  cambodia kamboja cambodian laos lao myanmar brunei timor japan jepang japanese china chinese tiongkok rrt korea korean rok
  india indian australia australian selandia zealand canada kanada russia rusia russian kingdom inggris amerika american usa
  germany jerman german france prancis french norway norwegia switzerland swiss türkiye turkey turki pakistan
`);
/** Between the name of a ministry and that of its state. */
export const OF_A_STATE = words(
  'republic republik royal government pemerintah kerajaan kingdom union federal socialist people peoples democratic',
);
