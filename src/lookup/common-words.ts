/**
 * Everyday English and French words that lie within a typo of a word of the data and are no misspelling of it:
 * `billed` is not `killed`. Taken, folded, from the ten thousand most common words of each language. A word that
 * is missing here costs a guess too many, and every guess is shown.
 */

const listed: ReadonlySet<string> = new Set(
  `
  abus accident accidents accorder achievement acid activity actors addition additions adjust admin adults
  advert afford agenda agents aggressive agressif agressive ahold aime aimed aimer aims airline aise
  aisement ajouter alerts alien allaient allant allons allowance amateur ambiance amende amis analyse
  analyser analyses analysis analyze anatomy anciennes anger antique antiques appliance application
  apprendre arch arena argument arguments arts aside assets assist assistant assists atout attach attache
  attaches attending attitude attitudes attract attribute attributes auburn aurions babies bail bailey
  ballet ballon ballot banale band bandes banned bare barres barry bars battery battre battu battus bearing
  beaver bedding belges belief belles bend bent betting beyond bible bill billet billets billing bills
  blades blanket blessed blonde bold bonnes bord border borders bords boss bother bottle bottles bouche
  bougent bought bougies boule boules bound bout brain brakes brand bridal broad brosse bruits brutal brute
  budgets bull bulles bulletin burden bureau burn burner burns burst butler butter cabine cable cables
  caches caisses call calls calmer canard canaux cancer candle candles cannes canvas canyon captain capteurs
  carbon career careers carmen cart carton cartons cash casinos casser casual cats cattle cave caves
  celebrate celebs celles cement cense cent center centers centimes centre centres cerner certes cessent
  ceux chad chains chaise chaises chamber champions chances change changed changer changes chanson chansons
  chanter chaos chapter chargees charger charges charm charmes charms chart charter charts chat chaude
  chaudes chaussee checked cheers cheese chemins chemises cher cherchent chers chester chicken chicks chien
  chiens chile chimie chips circles citer citons civic claire claires clarte class classe classer classes
  cliches climate clothes coaches codes coffre cole cologne comble command commande commandes commands
  commencer commentary commons communes communique communiste communs compact compartiment compartiments
  compenser compete competing complement component components comportent compose composent composes comptant
  comptent concession conclude conclut concours condo confident confie confiee confier confort confusion
  conge connaissance connaissent connue conquerir conquis console constituer contained contains contentent
  contenter contiennent contient continent continents continue continuent contrat contrats contrer
  contribuent contribuer contribute contributing contributor controller controllers convention conventions
  cooperative copains copies cord corde cordes corner corners cornet corporation corpus cost cotation
  coupable coupes couple couples coups courage course courses couture cran crash cravate create created
  creates creating creation creations cree creees creent crises crois crops cube cuisine cultive culture
  cultures cycles dames dance dancing dare dark datent dating deaf deal dealing dean dear debat debate
  debats debit debout debt debug decade decades deceler decent deception decident decideurs decimal declared
  decote decrire deemed deeply defeat defects defend defendre defendu defensive deferred define defined
  defines definie defunt degres delayed delays delete deleted deluxe demand demandent demeurent demission
  demontrent denonce dental depend dependent depends depense depenser depenses deplacement deplacements
  deplacer depose deposee deposer depreciation depth derive derived derives dernier derniers deserve desire
  desired desirs despite destinees detailed detect detected detecter detecteurs detection detector detenir
  detente detenteur detenteurs detention detient detour dettes devaient devaluation devant devenant devenir
  devenu devenue devenues devenus device devices devient devise devises devraient devrait devront dice diet
  dieu digne dignes dining dinner directed director directors dirk dispute disputes dive divers divide
  divided divine division divisions documents doigts dome domine dommage dommages donnait donor donors dotes
  douces doutes doux drain dried drilling drink drinks drivers driving drogues droits drove durement durer
  duties earl earned earning ears eating echappe echapper echeance echeances ecologique ecologiques economie
  economies economiste economistes economy edite effectively effectue effectuee effectues efficient
  efficiently egalement egales eight ejaculation elaborer elder elect elected element emet emettre emis
  emise emission emplacement emplacements endettement ending ends enfance enforcement engager engouement
  enhance enjoyed enlargement envie envol epoque equipe escape essaie essaye estate etages etapes etrange
  etudie etudier evaluate evaluated evaluee evening evident evolue evoluer except excerpt exclure excuse
  executed exige exiger expanding expect expected expects expenses expertise expires explication explore
  explose export exporte exports exposes express extent externes facilities facility faibles fail failed
  failing faille fails faisons fallait fallu farms fate federal feet females feminite feries fermee fermer
  fermes feront feux fever fier fill fille filled filles filling fini firmes fishing fisting fitting flash
  flight fold folles fontaine forced forcer ford forest forge forges forgot format formed forment former
  formes forth found founded fourth frames frost full functions gagner gants gate generally generate
  generates genere generer genereux generic generous geneva gerant gestes glance gold gosses grad grade
  grades grain grains grammes grant granted grants graves gris guys hair hall handy hang hanging hard
  hardcover hardly harry hart hate hats havas headed headers healing heated heath hell helmet herb herbes
  herbs herein heures hide hier hiking hill hills hiring hole holes holy homepage hong hood hope horses hose
  host huge huiles huit hull humour hunt implement importe imported impose imposed imposes imprime imprimes
  incidence incite inciter included inclusion indeed index indice indices indie induced infants inflation
  inform informe informed informer informes initiated inities inquiries inquiry insertion insulation insured
  intensive intime inutile invalid invente inversement invite invited invites iron isle issues italien
  italienne italiennes italiens jaguar jail jambes jane jaune jesse jeune jeux jews jill join joins
  journalism judge juger juif jumping junk jupe justifient kent killer kilo kilos kissing knew knowledge
  lace ladder laid laine lake land lane lanes langage larger larmes last lasting later latex latitude
  laughing lawyer layers layout lead leading league learners leasing leaves leaving legers legislation
  legislature lender lenders lending lens lenses lent lentement lesser letter letters letting leve liberal
  liberale liberales liberaux libere liberte liberty libre libres liee liees lies lieu lieux light lighting
  lime lined linge lion lions lire listes listing lite livrer loading locking lodge lodging logging logs
  lois lone longue longues looking lord losing lots loud lounge louvre loving lows lune lying machines
  maiden mail mailed mailing mailman mails male malines mall manage manager manger manor maps marc marges
  mari mariages mariee marier maries marina mark marked marks marques marsh mart mary match mate mating mats
  maxi mayor meat median memories menage menages ment mentalite menu mepris meta metres mettent mexicain
  mexicaine milieu miller milliard milliards millions minds mining minus mission missions mixing mixtes
  mobiles modernite mold moment moments mondes montent monter montrent montres morales morris moss motels
  mots moules mouth movement movements movies murs muscles musiciens mutation nail nails native nature
  nearly newer nice niger night nine nobles noires noix nommer norm normes notation notification nuits null
  occupational occupent occurring occurs odeurs offense office offices offrent offset older oliver online
  opened ought outline ouvert ouvrir overhead owners pace pack packed packet packets packs paient paille
  palais palm palme panels panier pantalon panties pants parade paradis paradise parc parcs pareil parent
  parfait parfaite pari parier paris parish parite park parks parlait parlant partage partages partial
  participating particle particles partiel partly partner partners paru parvenu passait passed passer past
  paste patches patent patient pave payant payement peines pencher pending pensez pepper percee percer
  percevoir perd perdre performant performante performantes performants peril perle perles permet permis
  permit pervers pesant peser pete pets phares phones phrase phrases pied pierres piles pill pills pilotage
  pine pionnier pionniers pirates pissing pistes placed placement placements placer plage plages plaide
  plain plains plaintes plaire planches planet planets planner planners plant plante plantes plants plaques
  plat plate plates play played player players plonge plumes poches pocket pockets poet police policy
  polished pommes portait porter portion portland portrait post postes posting pound pounds pourront
  poursuit pourtant pouvaient pouvons prairie precises predit prefere preferer premises prenait prendre prep
  prepaid prepared preparent present presente presented presentee presenter presentes presents preserve
  pressed pression prevaut prevenir prevent previent prevoyait prevoyant prevus priced prices primes prison
  prives prizes proches profession profil profils profit profits programmer programmers progresser
  progressif progressive prolonge promesse promet promote promoted prompt propice proportion propos
  proposait proposant proposent proposer proposera propre propres proven provient prudence publie publier
  publish puree purement purpose quarante race racines rage raid rain raise raised raises raising raisins
  ramener rand ranger rank ranks rape rate rating ratios rats rayons read readers reading reagir reagit
  realise realisees realises realites rebate rebates recall receipt receiver recette recipe recipes reclame
  reclament recommend record recours recover redige rediger reduced reduire reelle reelles refaire refait
  refine refined reflexe reform reforme reformes reforms regard regarde regarded regarder regards regional
  reglage regression regret regulation regulations reject rejete rejouir relance relate related relates
  relatif relatifs relating relative relatives relaxation relevant relie relier relies religion religions
  relocation relying remark remarks remedier remembered remind remix remontent remote remous removal remove
  remplace remplaces rempli remplie renard rencontrent rendent renforcer renonce renouer renove rent rentals
  rentes rentrer repair repairs reparation reparations reparer reparties repartir repartis repartition
  repeat repeated reperer repeter replaced replacing replica replication replied repondre repondu repose
  reprend reprint reprints repute reputes requis requise reserve reserver reserves reside resist resistance
  resiste resolved resort resorts respected respire ressent ressort restait restant restent rester restera
  restons restore restreint resulted resume resumes retail retailer retain retained retard retards retenu
  retenus retient retired retomber retrieve reunies reunion reunions reunis reussi reussie reussir reussit
  reussite revealed revelation reveler revendre revente reverse revient revised revisions revoir revues ride
  rider rides rigueur rire robert rock role roles romans roster rotary rouges roulette routes routine rows
  royale rubber rues ruines runs sacs sail sailing sain saison saisons salaire salaires salarial salariales
  sale salee salle salles sand sauter sauver save savent saves saveur scared scenes science scored scores
  scoring screen screens scuba seal sealed season seasons seat seating secured seed seeds seeing seeker
  seeking seeks segment select sell seller selling sells semblait semble semblent senat sens separation sept
  serial serie series serions sert servant served servent serving servir servira sets setting settlement
  seul sewing shades shaped shapes shared shares shaved shaw sheets shelf shine shops showed sien sienne
  siens sierra sight sillage silver sims sing singer singing single singles sister sitting situee situent
  situer situes skirts smell snap snow soap socialistes societe societes society socket socks soient soigner
  solaires solides solidite solution sommeil songer sonore sort sorte sortes sortie sorties sorts soudain
  sought soul sound sounds soutenu southern soutient souvient spain spam spare specialise specialisee
  specialisees specialises specialite specialites spell spelling spend spending spent spice sporting stable
  stables stack stages stamps starring starting startup static stationery statut statute statutes statuts
  staying steam steel steering sterling stick sticks sticky stocker stolen stone stones stopping store
  stored stores story strain strand streaming string stuck stud style subject subjects submit subsides
  succede successifs suffit suivent suivie suivies summaries summer suppose supposed surgery surname
  surprendre survie survient suscite suscitent susciter suspended tablet tablets tackle tagged tailleur
  talked tarder targeted tarification tarifs task tasks taught teach technologique technologiques tele
  tenant tend tendre tent testament theater theaters themes thesis thinking thread threaded threads
  threatened throat tide tied tiens tight tiles timber tips tirage tirent titans tits toiles tomate tomates
  tombent tomber tonnes tort totalite trace traces tracked tracking tracks trader trading tragedy trail
  trailer trailers trails trainer trainers traitent traiter trajet trance tranny trans transform transforme
  transporter transporteurs travaille travaillent travailler travel travis treat treated treating tree trees
  treize trente trials tribes tribune tricks tries triple triste trompe tromper trou troubles trous trucs
  trunk trusts trying tube tubes tune tuner tunes turned twenty unified uniques unity univers untitled
  urbaine user usines utiles utilisent utiliser utilitaires utilities utility utilize vacation vacations
  vaches valait valentine valuation value valued values valves varies vastes vaut veille venait vend vendre
  vent venu venues verifier verite vert verte vertes victoire vide vides vienna vieux vignes villa village
  villages violation vite vogue void voile voip voir voit volant volet volt vote voter votes voudraient
  voudrait voulaient vouloir voyage voyant vues wage wages waiver wake wales walked walker walls ward warm
  warren washer watts wear webster wellness wide wider willing wine wines winner wives woman wonder woods
  worked worship worth yearly yeux youth zero
  `.match(/[a-z]+/g),
);

/** Whether a folded word means something of its own, however near to a known one. */
export const isCommonWord = (word: string): boolean => listed.has(word);
