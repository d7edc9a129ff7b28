/**
 * Who stands behind a domain, so far as that says what kind of source it is: facts about publishers, no verdicts on pages.
 * A row is `domain` or `domain=Name`; a domain holds for all below it, and a name is the one that the publisher goes by.
 * Sites that are known for being wrong are left out on purpose: such a list goes stale, and is not ours to keep.
 */
export const citationDomains = {
  government: `gov;mil;cdc.gov=CDC;nih.gov=NIH;fda.gov=FDA;ahrq.gov=AHRQ;cms.gov=CMS;hhs.gov=HHS;samhsa.gov=SAMHSA;hrsa.gov=HRSA;cancer.gov=National Cancer Institute;
    nimh.nih.gov=NIMH;nia.nih.gov=National Institute on Aging;niddk.nih.gov=NIDDK;nhlbi.nih.gov=NHLBI;niaid.nih.gov=NIAID;medlineplus.gov=MedlinePlus;womenshealth.gov=Office on Women’s Health;
    health.gov=ODPHP;epa.gov=EPA;va.gov=VA;census.gov=Census Bureau;uspreventiveservicestaskforce.org=USPSTF;
    nhs.uk=NHS;gov.uk=GOV.UK;nhsinform.scot=NHS inform;ons.gov.uk=ONS;mhra.gov.uk=MHRA;publichealthscotland.scot=Public Health Scotland;
    health.gov.au=Australian Government Department of Health;aihw.gov.au=AIHW;tga.gov.au=TGA;nhmrc.gov.au=NHMRC;healthdirect.gov.au=Healthdirect;
    canada.ca=Government of Canada;gc.ca;phac-aspc.gc.ca=Public Health Agency of Canada;cihi.ca=CIHI;cadth.ca=CADTH;
    mohfw.gov.in=Ministry of Health and Family Welfare;icmr.gov.in=ICMR;ncdc.mohfw.gov.in=NCDC;nhm.gov.in=National Health Mission;
    hse.ie=HSE;hiqa.ie=HIQA;hpsc.ie=HPSC;gov.ie;govt.nz;health.govt.nz=Ministry of Health NZ;info.health.nz=Health New Zealand;medsafe.govt.nz=Medsafe`,
  international: `who.int=WHO;paho.org=PAHO;paho.int=PAHO;iarc.who.int=IARC;iarc.fr=IARC;unaids.org=UNAIDS;unicef.org=UNICEF;un.org=United Nations;unfpa.org=UNFPA;oecd.org=OECD;
    worldbank.org=World Bank;europa.eu;ecdc.europa.eu=ECDC;ema.europa.eu=EMA;efsa.europa.eu=EFSA`,
  review: `nice.org.uk=NICE;sign.ac.uk=SIGN;cochranelibrary.com=Cochrane;cochrane.org=Cochrane;pubmed.ncbi.nlm.nih.gov=PubMed;pmc.ncbi.nlm.nih.gov=PubMed Central;ncbi.nlm.nih.gov=NCBI;
    europepmc.org=Europe PMC;doi.org;clinicaltrials.gov=ClinicalTrials.gov;isrctn.com=ISRCTN;clinicaltrialsregister.eu;anzctr.org.au=ANZCTR;healthdata.org=IHME`,
  journal: `nejm.org=New England Journal of Medicine;thelancet.com=The Lancet;jamanetwork.com=JAMA;bmj.com=BMJ;annals.org=Annals of Internal Medicine;acpjournals.org=Annals of Internal Medicine;
    nature.com=Nature;science.org=Science;plos.org=PLOS;biomedcentral.com=BMC;ahajournals.org=AHA Journals;diabetesjournals.org=Diabetes journals;aappublications.org=AAP;publications.aap.org=AAP;
    ascopubs.org=ASCO;atsjournals.org=ATS Journals;sciencedirect.com;springer.com;wiley.com;oup.com;tandfonline.com;sagepub.com;karger.com;frontiersin.org;mdpi.com;pnas.org=PNAS;cell.com=Cell;
    ajpmonline.org`,
  university: 'edu;ac.uk;ox.ac.uk=University of Oxford;cam.ac.uk=University of Cambridge;harvard.edu=Harvard University;stanford.edu=Stanford University',
  hospital: `mayoclinic.org=Mayo Clinic;clevelandclinic.org=Cleveland Clinic;hopkinsmedicine.org=Johns Hopkins Medicine;kidshealth.org=Nemours KidsHealth;massgeneral.org=Mass General;
    mskcc.org=Memorial Sloan Kettering;mdanderson.org=MD Anderson;healthychildren.org=AAP;chop.edu=CHOP`,
  charity: `cancer.org=American Cancer Society;heart.org=American Heart Association;stroke.org=American Stroke Association;diabetes.org=American Diabetes Association;
    lung.org=American Lung Association;kidney.org=National Kidney Foundation;alz.org=Alzheimer’s Association;cancerresearchuk.org=Cancer Research UK;bhf.org.uk=British Heart Foundation;
    diabetes.org.uk=Diabetes UK;stroke.org.uk=Stroke Association;macmillan.org.uk=Macmillan;mind.org.uk=Mind;asthmaandlung.org.uk=Asthma + Lung UK;alzheimers.org.uk=Alzheimer’s Society;
    beyondblue.org.au=Beyond Blue;cancer.org.au=Cancer Council;heartfoundation.org.au=Heart Foundation;redcross.org=American Red Cross;kff.org=KFF;pewresearch.org=Pew Research Center;
    nami.org=NAMI;acog.org=ACOG;aap.org=AAP;marchofdimes.org=March of Dimes;arthritis.org=Arthritis Foundation;komen.org=Susan G. Komen`,
  preprint:
    'medrxiv.org=medRxiv;biorxiv.org=bioRxiv;arxiv.org=arXiv;ssrn.com=SSRN;preprints.org=Preprints.org;researchsquare.com=Research Square;osf.io/preprints;psyarxiv.com=PsyArXiv',
  secondary: `wikipedia.org=Wikipedia;webmd.com=WebMD;healthline.com=Healthline;verywellhealth.com=Verywell Health;verywellmind.com=Verywell Mind;medicalnewstoday.com=Medical News Today;
    everydayhealth.com=Everyday Health;drugs.com=Drugs.com;britannica.com=Britannica`,
  news: `bbc.com=BBC;bbc.co.uk=BBC;nytimes.com=The New York Times;theguardian.com=The Guardian;cnn.com=CNN;reuters.com=Reuters;apnews.com=AP;washingtonpost.com=The Washington Post;
    npr.org=NPR;usatoday.com=USA Today;forbes.com=Forbes;time.com=Time;wsj.com=The Wall Street Journal;latimes.com=Los Angeles Times;nbcnews.com=NBC News;cbsnews.com=CBS News;
    abcnews.go.com=ABC News;foxnews.com=Fox News;dailymail.co.uk=Daily Mail;independent.co.uk=The Independent;telegraph.co.uk=The Telegraph;thetimes.co.uk=The Times;sky.com=Sky;
    bloomberg.com=Bloomberg;theatlantic.com=The Atlantic;theconversation.com=The Conversation;abc.net.au=ABC;smh.com.au=The Sydney Morning Herald;cbc.ca=CBC;
    theglobeandmail.com=The Globe and Mail;irishtimes.com=The Irish Times;rte.ie=RTÉ;thehindu.com=The Hindu;ndtv.com=NDTV;indiatimes.com=The Times of India;statnews.com=STAT;
    newscientist.com=New Scientist;huffpost.com=HuffPost;yahoo.com=Yahoo;msn.com=MSN;medscape.com=Medscape`,
  press:
    'eurekalert.org=EurekAlert!;prnewswire.com=PR Newswire;businesswire.com=Business Wire;globenewswire.com=GlobeNewswire;newswise.com=Newswise;sciencedaily.com=ScienceDaily;medicalxpress.com=Medical Xpress',
  blog: 'medium.com=Medium;substack.com=Substack;blogspot.com;wordpress.com;tumblr.com=Tumblr;quora.com=Quora;reddit.com=Reddit',
  social: `facebook.com=Facebook;instagram.com=Instagram;x.com=X;twitter.com=X;tiktok.com=TikTok;threads.net=Threads;threads.com=Threads;linkedin.com=LinkedIn;pinterest.com=Pinterest;
    bsky.app=Bluesky;snapchat.com=Snapchat;t.me=Telegram`,
  video:
    'youtube.com=YouTube;youtu.be=YouTube;vimeo.com=Vimeo;fb.watch=Facebook;twitch.tv=Twitch;podcasts.apple.com=Apple Podcasts;spotify.com=Spotify;soundcloud.com=SoundCloud',
  shortener: `bit.ly;bitly.com;tinyurl.com;ow.ly;buff.ly;goo.gl;is.gd;v.gd;t.ly;rb.gy;cutt.ly;rebrand.ly;shorturl.at;dlvr.it;trib.al;hubs.ly;hubs.la;spr.ly;fal.cn;ift.tt;tiny.cc;
    lnkd.in;t.co;fb.me;amzn.to;go.usa.gov`,
  action: `eventbrite.com;eventbrite.co.uk;zoom.us;webex.com;teams.microsoft.com;meet.google.com;gotowebinar.com;meetup.com;forms.gle;forms.office.com;docs.google.com/forms;surveymonkey.com;
    typeform.com;qualtrics.com;jotform.com;mailchi.mp;linktr.ee;linkin.bio;gofundme.com;justgiving.com;givebutter.com;change.org;signupgenius.com;calendly.com;zocdoc.com;amazon.com;etsy.com;
    apps.apple.com;play.google.com;indeed.com`,
} as const satisfies Readonly<Record<string, string>>;
