/** Everyday words about phones, computers, the internet, social media and what is said there. */
export const PHONES_AND_ONLINE = `
# Phones and watches
mobile phones, mobile devices, personal devices, personal electronic devices: phone, mobile, cell phone, cellphone, iPhone, smartphone, smart phone, Android, Samsung, phone at school, bring phone, phone in bag, handset, can I take my phone, brick phone, old phone, phone rules, phone ban, ban phones, phone free, phone-free, dumb phone, moby, phone for walking home, phone for safety, mobile ban, mobile policy
pupils' mobile phones, phones handed in, switched off, stored securely, phone storage: phone in office, hand in phone, phone box, phone lockers, Yondr, phone pouch, pouches, phone at break, phone on silent, phone switched off, locked away phone, Year 6 phone, walk home alone phone, phone box class, phones kept, off and away, hand phone to teacher, phone kept in drawer, year 5 phone, collect phone, phone permission form
phones confiscated, confiscation of devices, confiscated: phone taken off, took my phone, get my phone back, phone taken away, phone taken, collect phone confiscated
loss or damage to devices, liability for devices, owner's risk: phone stolen, lost phone, broken phone, cracked screen, phone broken at school, who pays for phone, watch lost, phone smashed, lost AirPods, own risk, insurance for phone
emergency contact through the school office, contact parents, messages for pupils: ring my child, message for my child, call my child, contact my child in school day, phone home, ring mum, can I ring home, get hold of my child, contact mum, text my child at school, pass a message, office phone, need to speak to my child
smart watches, smartwatches, wearable technology, fitness trackers: Apple Watch, Fitbit, Garmin, watches, kids tracker watch, GPS watch, watch with camera, Xplora, watch that calls, step counter, VTech watch, tracking watch, kids watch
location tracking, tracking devices: AirTag, Air Tag, Life360, track my child, GPS tracker, tracker, tile tracker, tracker in bag
headphones, earphones, music devices: AirPods, earbuds, ear buds, Bluetooth speaker, listening to music, iPod, MP3, headset, earpods, music player
smart glasses, recording devices: GoPro, action camera, Ray-Ban Meta, Meta glasses, camera glasses, spy pen, Google glasses, smart pen
drones, unmanned aircraft: remote control plane, drone photo, fly a drone, drone over school
staff use of mobile phones, staff personal phones, personal mobile phones of staff: teacher on phone, staff phone, phone in staffroom, TA on phone, phone in classroom, text in lesson staff, staff phones locked away, teacher using phone, my own phone at work, staff mobile, personal phone, staff phone in class, phone in pocket, keep my phone on, staff lockers phone, phone on desk, smart watch staff, phone at work, work phone, ring parents from own phone, withhold number, use own phone on trip, teacher texting
parents' use of mobile phones, visitors' mobile phones: parents on phone, phone in playground, visitor phone, phone signs, no phone zone, phones at the gate, parents phone in school, volunteer phone, contractor phone, governor phone, phone off in reception, mum on phone at pick up
phones on trips, mobile phones on residential: phone on residential, take phone on trip, ring home from residential, camera on trip, disposable camera on trip, ring home from trip, homesick phone, phone on coach
medical use of phones, diabetes monitoring, assistive use: phone for diabetes, Libre phone, Dexcom, blood sugar app, phone for insulin, glucose app, phone for medical reasons, phone for young carer, hearing aid app, exception phone

# Social media
social networking, social media, social networking sites, social media platforms: socials, Facebook, TikTok, Twitter, Instagram, Snapchat, YouTube, Reddit, Pinterest, Threads, Bluesky, Mastodon, internet, online, X
social media, social networking, social media sites: Insta, FB, Tumblr, Meta, BeReal, Nextdoor, MySpace, Bebo, social apps, Truth Social, influencer, OnlyFans, Lemon8, VSCO, LinkedIn, Twitch
social media, social networking: snap chat, tic toc, tik tok, tick tok, face book, insta gram, Musical.ly, Facebook Live, X Twitter
Facebook, social media, social networking, online groups: Facebook group, community group Facebook, village Facebook page, Facebook page, Instagram account, Twitter account, tweet
social media policy, use of social media, use of social networking, personal use of social media: social media rules, rules for Facebook, socials policy, online rules
examples of such sites, social media includes, Facebook, sites such as: Snapchat, Instagram, TikTok, WhatsApp, Pinterest, Reddit, Tumblr, Threads, Bluesky, BeReal, Discord, Twitch, Mastodon
examples of social media, social media platforms, definition of social media, such sites: which sites, which apps, list of sites, list of apps, what counts as social media, what is social media, is WhatsApp social media, is YouTube social media, dating sites, Tinder, Grindr, Bumble, dating app, Vinted, eBay, Hinge, Strava, Spotify
instant messaging, messaging, WhatsApp, messaging services, private messages: Messenger, Telegram, Signal, texting, group chat, iMessage, DM, DMs, direct message, inbox, text message, WhatsApp group, Facebook Messenger, Snapchat message, chats, FaceTime, video call, sms, BBM, KIK, Viber, WeChat, voice note, emoji, emojis, Google Chat, message a teacher, message parents, whats app, watsapp, whatsap
parents' WhatsApp groups, class chat groups, parent groups: class WhatsApp, class WhatsApp group, parent chat, mums' group chat, WhatsApp mums, WhatsApp group about teacher, parents group chat, class rep group, year group WhatsApp, class Facebook group, parent WhatsApp, mums group, group admin, moaning on WhatsApp, PTA WhatsApp, class group
staff WhatsApp group, staff messaging groups: staff group chat, work WhatsApp, staff room WhatsApp, team chat, staff chat, TA group chat, work group chat, Teams chat staff, work messages at night
age restrictions, age limits, minimum age, under 13, age-inappropriate: how old for TikTok, how old for WhatsApp, age for Snapchat, too young for Instagram, under age account, 13 plus, PEGI, age rating games, 18 games, what age Facebook, old enough for social media, fake age, age for Roblox, age for YouTube, under sixteens, fake birthday, my 10 year old has TikTok, what age phone, smartphone free childhood, under 16 ban
online gaming, multi-player games, gaming, computer games: Xbox, PlayStation, Roblox, Minecraft, Fortnite, Discord, Nintendo, PS5, Call of Duty, GTA, gamer, gaming chat, Grand Theft Auto, FIFA, loot boxes, V-Bucks, Robux, Twitch, Pokémon Go, video games, playing online, headset chat, Brawl Stars, addicted to games, EA FC, Robux stolen, VR headset, Oculus, in-app purchases, Rec Room, Gorilla Tag, playing with strangers online, console, Squid Game, Huggy Wuggy, Poppy Playtime, Five Nights at Freddy's, COD
website forums, forums, blogs, chat rooms, discussion boards: message board, Mumsnet, vlog, YouTube channel, comment section, video channel, vlogger, podcast, Quora, Omegle, Netmums, 4chan, wiki, class blog, review site, Google review, ratemyteacher, Rate My Teacher, Tripadvisor, bad review
friend requests, accept friends, accept or issue invitations, friendship requests, invitations to connect, connections: befriend, add as a friend, follow request, follow a pupil, accept a request, follow me, follow on Instagram, pupil added me, friend a pupil, friends with pupils on Facebook, parent friend request, unfriend, follower, accept parents as friends, friend a parent, add me on Snapchat, pupil followed me, add parents on Facebook, remove as friend, block pupil, child wants to follow me, friends with parents online, staff friends with parents, teacher on Facebook, follow back, adding a teacher, child sent request, friends with my teacher, follow teacher
former pupils, ex-pupils, recent students, past pupils: friend ex-pupil, old pupil, school leaver, leavers, former student, alumni, add a pupil who has left, year 6 leavers, left the school, friends with former pupils, left last year, left last summer, old students on Facebook, past pupil friend request, former children, over 18 ex pupil, ex-student, recent leavers
relatives at the school, own children, pre-existing relationships: my own kids, nephew at school, friend is a parent, I know parents outside school, my son in my class, friends before I worked here, godchild, family at school, parent is my friend, related to a pupil, live in same village, cousin is a pupil, my daughter at this school, my child's friends
privacy settings, security settings, account privacy, high privacy: privacy, private account, locked account, see my posts, hide my posts, make it public, lock down Facebook, who can see my profile, friends only, make my account private, set to private, public profile, hide profile, two accounts, profile locked, private profile, change my name on Facebook
online profile, profile information, affiliation profile, identify as employee of the school: bio, name my school, my employer, my workplace, school name on my page, job title, put my job, profile picture, work on LinkedIn, profile photo, school on my Facebook, name of school on profile, mention the school, list school as employer, school jumper in photo, profile pic, username
personal views, views are my own, disclaimer, not representing the school: my own opinion, opinions my own, free speech, freedom of expression, post my opinion, freedom of speech, opinions online, political posts, sharing my views, Human Rights Act, speak for the school, personal account, politics on Facebook staff
posting, post online, publish online, upload: put online, put on Facebook, status update, retweet, repost, sharing a post, upload a video, write a post, delete a post, take down a post, comment on a post, reply online, liking a post, liked, thumbs up, tagging, think before you post, posting about school, post about my child, post a video, hashtags, add to story
posts about work, write about their work, discussing work online, comments about the school: talk about my job, my day at work, blog about school, moan about work, bad day at work, post about pupils, post about a class, post about parents, post about boss, complaining about job, funny things children say, things kids say, slagging off work, rant about work, talk about school online, write about school, mention pupils online, staff rant, stories about pupils, post about colleague
information about any individual, identify pupils, pupils' names, details of children: talk about a pupil, talk about a parent, home life, name a child, naming a pupil online, mention a child, family situation, naming a child on Facebook, post child's name, name someone else's child, put a name online, identify a child, full names, name and photo
confidential information, confidentiality, confidential, sensitive information: gossip, leak, school business, internal information, keep it private, post secret information, tell people outside, give away, disclose, before it is public, announced, announcement, spill the beans, screenshot of email, staffroom talk
defamatory, defamation, defamatory remarks, libel, derogatory comments, offensive comments: slander, lies about, bad-mouth, bad mouth, insult, criticise, moan about, rant, complain about school online, negative comment, slag off, run down, horrible post about teacher, naming and shaming, parents complaining on Facebook, parents posting about school, nasty post, slating, complaining on Facebook, abusive post, rude about school, moaning about teacher on Facebook, parents slagging off school, lie about teacher, troll teacher, post about a teacher, negative post, gossip on Facebook, complain on social media, sue for libel, post about headteacher, name teacher on Facebook, bad review, insulted online, false information, criticise school, untrue post, name calling teacher online, school Facebook complaints, post about other children, shame another child, posting about bullies
disrepute, bring the school into disrepute, reputation, reputation of the school, good name: bad name, embarrass the school, damage the school, image of the school, reputational damage, make the school look bad, show up the school, name of the school, drag school's name, bad publicity, shame on school, public image
offensive, language deemed offensive, indecent remarks, inappropriate comments, obscene: swearing online, rude, crude, banter, racist post, sexist, f word, dirty, sexual comment, explicit, porn, innuendo, foul language, memes, rude joke, GIF, drunk photos, drunken photo, holiday photos, bikini photo, hen do, stag do, party photos, edgy joke, inappropriate picture, night out, racist joke online, swear, bad language, profanity, rude meme, photo with a drink, nudity, offensive joke, dirty joke, cursing
harassment, cyberbullying, online abuse, trolling, bullying or harassment, abuse of staff online: stalking, pestering, nasty messages, attacked online, upsetting comment, threats online, victim, staff abused online, parents abuse teachers, abuse someone, nasty to someone, hounded online, being mean online, teacher trolled, staff bullied by parents, TikTok about teachers, teacher TikTok, fake TikTok of teacher, horrible comment, threat, hate page, pupils mocking teacher, Professionals Online Safety Helpline, POSH, threatened online
impersonation, fake accounts, hoax, identity theft, misuse: fake profile, pretending to be teacher, pretend to be someone else, fake page, parody account, account in my name, someone using my name, hacked account, cloned account, fake Instagram of school, concern about a post, bad post, spoof, hacked my Facebook, finsta, copycat account, fake school page
removal of online content, report to the platform, request removal, take down: take down a post, remove post, delete comment, report a post, how do I report on Facebook, get a video taken down, block, get rid of post, remove my photo, report abuse online, screenshot, keep evidence, report button, remove video, screen shot
permanence of posts, digital footprint, wider audience, audience wider: who sees my posts, goes viral, forwarded, once it's online, never goes away, online reputation, deleted post, old posts, old tweets, employers looking at Facebook, search my name, future employers, posts from years ago, Google myself, googled
professional boundaries, professional distance, private social lives, blurring of boundaries: boundaries, keep apart, too friendly, private life, out of hours, outside work, personal and professional, separate account, work and home separate, appropriate distance, keep private life separate, social life, socialise with parents, parties with parents, professional conduct, unprofessional, professionalism, professionally
staff use of social media, personal use of social media, employees' social media: teachers on social media, can staff have Facebook, teachers on TikTok, teacher influencer, teacher Instagram, teacher YouTube channel, TA on Facebook, my own Facebook, my own account, staff TikTok, supply teacher social media, governors on social media, volunteers social media, trainee Facebook, student teacher Facebook, TeacherTok, dating app teacher
personal use, personal use during working hours, use at break times, private use: lunch break, free time, scrolling at work, browsing at work, shopping online at work, Amazon at work, check Facebook at work, personal email at work, personal use of laptop, use computer at lunch, online shopping, printing personal stuff, go on phone in break, personal internet use, using work laptop at home, Netflix on work laptop, family use laptop, access Facebook at work, log in at work, bet online, banking at work, non-contact time
school social media accounts, school accounts, school social networking, official accounts: school page, school Facebook, school Twitter, school Instagram, who runs page, page admin, runs the account, who can post for the school, administrator rights, moderator, school's own page, set up a class account, class Twitter, admin of school page, set up page, school TikTok, who runs Facebook page, PTA Facebook, PTA page, school YouTube channel, post on school page, comment on school page, school's Facebook comments, new account for school, login for school Facebook, who updates page, moderate comments, comms officer, delete comments on page, school X account, unofficial page
benefits of social media, positive use, good practice, exchange ideas: good side, celebrate achievements, share ideas, teacher groups online, EduTwitter, Facebook teacher groups, useful social media
contact between staff and pupils, communication with pupils, contact with pupils online, receives messages: contact pupils, messaged by a pupil, message from a child, pupil messaged me, email a pupil, text a pupil, phone number to pupil, teacher texting child, pupils emailing teacher, give out my number, personal phone number, teacher emailing pupil, ring a pupil, chat with pupils online, game with pupils, play online with pupil, give pupil my email, staff contacting pupils, child found my number, pupil found my Instagram
contact between staff and parents, communication with parents online, contact with parents: parent messaged me, parents on Facebook Messenger, parent messages at weekend, text a parent, parents' phone numbers, WhatsApp parents, parent has my number, reply to parents at night, contact teacher online, message teacher on Facebook, DM teacher, teacher's email, teacher's number, Dojo messages
ClassDojo, learning platform, parent app, communication app, online learning journal: dojo, Class Dojo, learning app, class story, Tapestry, Seesaw, ParentMail, Weduc, Studybugs, ParentHub, Arbor app, School Gateway, MCAS, school app, portfolios, feedback on work, Google Classroom, Satchel One, ParentPay, School Spider, eSchools, Piota, SchoolPing, Reach More Parents, Edulink, school app login, Bromcom, MyEd, School Jam, Scopay, forgotten dojo login, can't log in to app, Microsoft Teams, Showbie, Xporter, download the app, Sims Parent, dojo message

# Computers, network, security
acceptable use, acceptable use agreement, AUP, acceptable use policy, ICT agreement: AUA, internet agreement, sign computer rules, computer rules, acceptable internet use, internet rules, sign for laptop, user agreement, agree to rules internet, ICT policy, pupil internet agreement, e-safety agreement, SMART rules, internet permission slip, terms of use, code of conduct IT, iPad agreement, sign internet form, rules for computers, responsible use
ICT systems, school ICT, ICT facilities, technologies, information technology: computers, computer suite, ICT suite, computer room, digital technology, PC, printer, computer lab, IT equipment, projector
school equipment, school devices, school-owned devices, laptops, equipment loan: work computer, work laptop, school laptop, school computer, school iPad, tablet, iPad, Chromebook, borrow a laptop, laptop loan, damaged laptop, take laptop home, lost laptop, laptop stolen, Kindle, netbook, break school iPad, return laptop, leave laptop in car, laptop left in car, laptop when leaving, give laptop back, encryption of laptop, broken iPad, charger, school tablet, laptop for homework, insurance laptop, install on laptop
bring your own device, BYOD, personal devices on the network: own laptop, own iPad, use own device, own tablet in school, my own computer, own phone for work email, work emails on my phone, connect own device, bring laptop, bring own laptop, bring own tablet, Outlook on my phone, school email on my phone, personal laptop for work, own device
wireless network, Wi-Fi, guest network, network access, school internet: Wi-Fi password, guest wifi, school wifi, internet access, hotspot, hot spot, 4G, 5G, internet at school, wifi code, school network, wifi for visitors, broadband, log on to wifi, browse, tethering, connect to internet, dongle, guest internet
passwords, password security, strong passwords, user accounts, authentication: forgot password, login, pass code, passcode, share password, sharing login, change password, 2FA, two factor, MFA, two-step verification, reset password, login details, password on post-it, using someone else's login, multi-factor authentication, username, pupil passwords, weak password, told someone my password, how often change password, password manager, three random words, write down password, log off, log out, lock screen, lock computer, leave computer logged in, leave screen unlocked, Ctrl Alt Delete, stay logged in
filtering, filtering and monitoring, web filtering, blocked websites: blocked site, unblock, unblock a website, website blocked, Smoothwall, Senso, Securly, Lightspeed, firewall, VPN, proxy, getting round the filter, bypass filter, Impero, adult sites, porn blocked, YouTube blocked, inappropriate website, restricted websites, bad websites, safe search, SafeSearch, parental controls, found something bad online, accidentally saw, saw porn by accident, RM SafetyNet, Netsweeper, gets past filters, dark web, sites blocked, pop up, wrong website, stumbled across, test filtering, LGfL, who checks filtering, upsetting website
monitoring of ICT use, monitor internet use, monitoring of communications: read my emails, spying on computer, who sees my searches, check internet history, search history, browsing history, keep an eye on internet use, can school read my emails, big brother, keylogger, is my laptop monitored, see my screen, check my emails, track internet, spy on staff, does school watch, incognito, look at my emails
hacking, Computer Misuse Act, unauthorised access, misuse of systems: hacker, break into computer, guess password, hacking school system, used someone's account, computer crime, phreaking, logged in as someone else, cyber criminal, change grades hack
cyber security, cyber-attack, malware, phishing, ransomware: scam email, scam, dodgy email, suspicious email, spam, phishing email, clicked a link, cyber attack, antivirus, computer virus, ransom, school hacked, junk mail, dodgy link, fraud email, fake invoice, cyber, QR code scam, spyware, Trojan, software update, backups, systems down, Cyber Essentials, NCSC, network down, computer acting strange, opened attachment, cyber insurance, fake email from head, gift card scam
installing software, unauthorised software, licences, copyright: install app, download games, illegal downloads, pirated, torrents, apps on iPad, download an app, add an app, free software, copy music, crack software, software licence, browser extension, screensaver, install a program, buy an app, new app, app approval
removable media, memory sticks, USB, encryption, portable storage: USB stick, pen drive, flash drive, hard drive, external drive, encrypted, lost USB, cloud storage, OneDrive, Dropbox, Google Drive, data stick, iCloud, SD card, save work at home, take files home, SharePoint, thumb drive, store files, take data home
email, school email, email accounts, electronic communication: email teacher, email address, reply to emails, Gmail, Hotmail, Outlook, personal email, how long to reply, out of office, emails at weekend, emails out of hours, rude email, email parents, wrong person emailed, BCC, cc, email after leaving, email in evening, blind copy, teacher not replying, response time, no reply from teacher, 48 hours reply, private email, email forwarded, chain email, email etiquette, autoreply, sent to wrong person, email the school, how quickly answer, use Gmail for work, auto forward, email signature, Yahoo, email tone, email sent to everyone
artificial intelligence, AI, generative AI, large language models: ChatGPT, Chat GPT, Gemini, Copilot, chatbot, AI homework, AI essay, Snapchat AI, chat bot, deepfake, deep fake, OpenAI, AI tools, AI marking, teachers use AI, Grammarly, AI images, AI cheating, Midjourney, use ChatGPT, Alexa, Siri, AI reports, write reports with AI, put pupil data in ChatGPT, AI detector, Character.AI, AI girlfriend, voice assistant, AI planning, AI lesson plans, Oak Aila, TeachMate, LLM, machine learning, AI photo, used AI, let AI write, talk to AI, AI companion, Grok, Perplexity, DeepSeek, AI transcription, Magic School, bots, cheat with ChatGPT, meeting recorded by AI, AI notes, hallucinations
online safety, e-safety, internet safety, online safety education, digital literacy: safe online, stay safe online, cyber safety, parents online safety, Safer Internet Day, internet safety lesson, screen time, CEOP, Think U Know, digital citizenship, Internet Matters, National Online Safety, online safety lead, Childnet, e safety, too much screen, online risks, parental control, SWGfL, danger of internet, online dangers, 4 Cs, be internet legends, fake news, Project Evolve, internet, harmful content, Momo challenge, online challenge, hoax challenge, worried about what child watches, safe use, addicted to phone, understand the risks, nightmares from video, digital leaders, disinformation, misinformation
video conferencing, live streaming, online meetings, remote lessons: Zoom, Teams call, Google Meet, Skype, video call, live lesson, webcam, virtual meeting, FaceTime, turn camera off, recording online lesson, meet online, online parents evening, virtual parents evening, Zoom meeting, background on camera, zoom link
covert recording, recording of meetings, audio recording: secretly recording, record teacher, recording conversation, voice recording, record a phone call, tape recorder, hidden recorder, filmed a teacher, dictaphone, record lesson, recording device in bag, taped, secret recording, voice memo, parent recording meeting, bugged, phone recording, record the head, minutes recorded
misuse of ICT, breach of the acceptable use agreement, inappropriate use, breaches: misuse computer, broke the rules online, banned from computers, internet ban, in trouble online, wrong use of internet, watching porn at work, inappropriate content at work, misusing phone, breaking the policy, broke the social media policy, laptop ban, lose computer access, account suspended, breach of policy, computer misuse
online purchases, in-app purchases, selling online: buying online, ordering on school account, Vinted, Amazon order, sell things on Facebook, Facebook marketplace, crowdfunding, GoFundMe, fundraising page, tuition advert on Facebook, selling resources, sell lesson plans, sponsored posts, make money online, side hustle
school website, website content: web site, school site, web page, website statutory information, webmaster, website link broken, website policies, update website, find policy online, website out of date
content published by parents, parents' use of social media, parent code of conduct: parents on social media, parents posting, parent Facebook post, parents posting photos, rules for parents online, grandparents posting, post other children, complain on class WhatsApp, parents' Facebook group, sharenting, parents online behaviour, parents gossip

# Duties, law and discipline
disciplinary action, disciplinary procedure, disciplinary, disciplinary proceedings, instigate disciplinary, dismissal: sacked, fired, lose my job, dismissed, misconduct, gross misconduct, get in trouble at work, written warning, disciplined for Facebook, sacked for post, disciplinary hearing, start disciplinary, punished, punishment, warning, lose job over Facebook, final warning, how serious, suspended for post, what happens if I break policy, struck off, sacked for WhatsApp
report concerns, raise a concern, inform the headteacher: raise a concern online, whistleblow, worried about colleague's post, saw a post, tell head about post, report a colleague's post, seen something online, noticed post, who do I report post to, report colleague, report social media
investigate, investigation: accused, accusation, complaint about a teacher, false claim, check post, under investigation
inform the police, report to the police, criminal offence: call the police, crime, criminal, arrest, 999, police about post, illegal post, report online crime, malicious communications, online hate crime, harassment police, offence, illegal online
legislation, legal framework, law, Acts of Parliament, legality, statutory responsibilities: illegal, against the law, legal, statute, regulations, legal duty, laws about internet, Malicious Communications Act, Communications Act, Online Safety Act, Defamation Act, law on social media, Acts, lawful, Protection from Harassment Act, legally
Data Protection Act, data protection, personal data: GDPR, UK GDPR, DPA, privacy law, home address, phone number, personal information, private information, medical information, personal details online
Freedom of Information Act, freedom of information: FOI, FOIA, freedom of information request, FOI emails, are my emails FOI, WhatsApp FOI, FOI WhatsApp
Human Rights Act, freedom of expression, right to privacy: free speech, freedom of speech, private life, my rights, article 8, article 10, human rights, right to private life
safeguard staff, protection of staff, duty of care, vulnerable to allegations, professional reputation: protect staff, protect myself, staff safety, protect myself online, teacher safety, keep myself safe at work, staff wellbeing online, looked after at work, teacher protection, union advice, protect my job
safeguard children, safeguarding pupils online: child protection, keep safe, keep kids safe online, protect pupils online, risk to children online, child at risk online
staff training in online safety, online safety training, new employees: new staff, induction, training on social media, new starter, joiner, new staff online rules, cyber training, told about policy, e-safety training, GDPR training, cyber security training
line manager, appropriate manager, advice sought: boss, unsure, ask for advice, get advice, who do I ask about posting, take advice, check first, team leader, ask permission
new or temporary staff, supply staff, agency staff: student teacher, new starter, induction, new staff, supply teacher, temporary teacher, trainee, agency worker, work experience, cover teacher, does it apply to volunteers, governors covered, does policy apply to me, apply to supply
monitoring and review, responsibilities for online safety: check up, keep an eye on, supervise, governors told, inform governors, who is responsible online, in charge of online safety, how often reviewed, network manager, IT technician, computer man, computers broken, online safety group
social events: night out, party, wedding, birthday, staff night out, Christmas party photos, night out photos, tagged in a photo at party, wedding photos
prohibited, restricted, forbidden online: banned, banned sites, limited to, banned apps, forbidden
# Names that policies print
Facebook, Facebook page, Facebook group: Meta, FB, village Facebook
Twitter, tweets: X, X account, retweet
YouTube, video channel: vlog, youtuber
portfolios, online portfolio: child's work, feedback on work, learning journal online
administrator rights, administrator of the page, account administrator: runs the account, page admin, who can post for the school, moderator, school page, school account, Twitter account, Facebook page
school information systems, school network, school systems: wifi, network, school internet, school e-mail
examples of such sites: which sites, which apps, list of sites, LinkedIn, what counts as social media
receives messages, messages received: contacted by, messaged me
bullying or harassment: pick on someone, abuse someone, nasty to someone
understand the risks: training, safe use, danger
messages: DM, direct message, private message, inbox, text message, contact, friend request from a child
friends: unfriend, follower
affiliation profile, identify as an employee, name the school as employer: name my school, my employer, my workplace, school name on my page, my job, job title, put my job
accept friends, friends, accept friend requests, accept students as friends, accept pupils as friends, invitations to connect: friend request, pupil friend request, friend request from a pupil, pupil wants to be friends, add, add a pupil, add a parent, add a child, follow a pupil, accept a request
profile: account, page, bio
post: share, upload, publish, put online
comments: remark, reply, feedback

# Words of conduct
private social lives, private lives: private life, outside work, out of hours
vulnerable, vulnerable position: looking after staff, at risk, protect myself, exposed, protect staff, protection of staff
public arena, public domain: announced, announcement, before it is public, leak
confidential to the school, school business: internal information, school secrets, inside information
confidential, in confidence: private, secret, sensitive, gossip, leak
disclose, divulge, reveal: give away, mention, let slip
inappropriate, unsuitable: not suitable, bad, unprofessional
unprofessional, unprofessional conduct: misconduct, conduct, bad conduct
professionally, professional manner, professionalism: professional, properly, conduct, manners
behave responsibly, responsible behaviour: behaviour, behave, conduct, act properly
co-operate, cooperation: work with others
offensive, offensive language: f word, rude, crude, joke, racist, sexist, cursing, swearing
abuse, verbal abuse, online abuse: threat, nasty, horrible, hate, attacked, upsetting comment, victim
defamatory remarks, derogatory remarks: complain about, criticise, moan about, rant
allegations: false claim, accused, accusation
report misuse, concerns of misuse, concerns about misuse, misuse, inappropriate use: wrong use, fake account, bad post, concern about a post
breach of the policy, breach of this policy, breaches, failure to comply: break the rules, staff break the rules, breaking the policy, consequences, teacher breaks the rules
disciplinary, disciplinary procedures: get in trouble, sacked, warning, punished
seriousness, serious breach: how serious, gross misconduct
legality, unlawful: crime, illegal, against the law
risks, understand the risks: danger, dangerous, harm
security, secure: safe, hacked account, safety of account
privacy settings, privacy: visible, see my posts, hide my posts
audience wider, wider audience: screenshot, who sees my posts, goes viral, forwarded
specific need, specific need or circumstance: special needs, SEN, disability, medical condition, name a child, home life, family situation, social services
academic pursuits, school work: homework, schoolwork
personal use, personal time: lunchtime, break time, lunch break, free time
own children, children of staff: my own son, my own daughter, staff child, my own kids
technologies, new technology: ICT, devices, computers
school equipment, school computers: computer, work phone, work mobile, desktop
must report, report concerns, should be reported: raise a concern, whistleblow
investigate: block
inform governors, reported to governors: told to governors
inform the police, police informed: call the police, arrest, 999

# Words of every policy
duty of care, wellbeing, welfare: look after
support, advice and support: counselling, look after
advice, guidance: ask for advice, give advice, guide lines
sought, seek advice: get advice, take advice, ask for advice
responsibilities, duties: accountable
ensure, make certain: make sure, guarantee
aware, made aware: informed, understand
appropriate action, take action, action will be taken: steps, measures
appropriate: suitable, proper
expectations: standards
community, local community: public, neighbours, local people
communication, communicate: contact with, correspondence
access social, accessing sites, accessing websites: browse, scroll
implemented, implementation: put into practice, carry out, enforce, apply the policy
obliged, required: compulsory, mandatory
prohibited, forbidden: banned
restricted, restrictions: limits, limitations
immediately, as soon as possible: straight away, quickly, right away, asap
monitor, oversee: check up, watch, keep an eye on, supervise
regularly, at regular intervals: frequency
easily accessible, copy of this policy: read the policy
resources: budget
exchange ideas, share good practice: benefits, positive
good practice: celebrate, achievements

# Narrow questions about posts, accounts and people
write about their work, discuss their work, comment about work, refer to work: posting about work, blog about work, talk about my job, tweet about work
affiliation profile, affiliation with the school, disclose affiliation, identify as an employee, place of work, name of employer: my job, put my job, job on LinkedIn, job on profile, school name on profile
employment at the school, information relating to employment, terms of employment: my pay, talk about my pay, my contract, pay and contract, salary online, post about my pay
abuse of staff, subjected to abuse, abuse directed at staff, abused online: parents abusing me, abusing me, abused by parents, wrote horrible, wrote nasty, horrible about me, nasty about me, parents abuse teachers, I am abused, attacked online
abuse on social, staff and volunteers subjected to abuse, support for staff, support the member of staff: victim of abuse, picked on by parents online, trolled by a parent, targeted online
following legislation, relevant legislation, legislation considered, statutory framework, legislation: which laws, laws, legal rules, Acts, which acts
professional distance, separation private lives, clear separation, social contact with pupils: socialise online, socialise with pupils, socialise with students, mix with pupils, chat with pupils
made aware of this policy, aware of this policy, awareness of this policy, copy of this policy: told about policy, tells staff policy, tells supply, introduced to policy, new staff told
access to this policy, easily accessible, copy of this policy, available to staff, made available: see the policy, read the policy, copy of the policy, get to see policy
information about any individual, details of individuals, information about pupils or families, personal circumstances: home life, family life, talk about a pupil, talking about a pupil's home, family situation, talk about a family
risks associated, aware of the risks, understand the risks, potential risks, risks of social: go wrong online, wrong online, dangers, online dangers, what are the risks
behave responsibly, behave professionally, standards of behaviour online, conduct online, professional manner: conduct on social networks, conduct of staff online, act properly online, behave on Facebook
professional conduct, act professionally, uphold reputation: online manners, teacher's conduct online
co-operate, comply with the policy, work with the headteacher, adhere to this policy: work with the head, go along with policy, follow this policy
inappropriate photographs, unsuitable images, unsuitable photographs, indecent images: drunk photo, party photo, bikini photo, rude photo, bad photo, night out photo
offensive language, language deemed offensive, abusive language, profane language, obscenities, profanities: swearing online, f word, bad language, foul language, cursing
indecent remarks, obscene, lewd, sexual remarks, sexually explicit: dirty joke, obscene post, something obscene, smutty
derogatory, defamatory, disparaging, detrimental, malicious, vexatious comments, unfounded comments: slagging off, bad mouthing, criticise head online, run down the school
offensive or derogatory, comments about the school, negative comments, inflammatory, bring into disrepute: moan on Facebook, rant on Facebook, complain online, slag off school
network of friends, followers, online contacts, friends lists: my followers, friend of a friend, mutual friends
parents as friends, connections with parents, friends with parents, links with parents, pre-existing friendship: friend request from a mum, mum friend request, dad friend request, parent friend request, parent added me, add a parent
former pupils under 18, ex-pupils, past pupils, until they reach the age of 18, left the school: ex pupil friend request, old pupil added me, former pupil wants to follow
declare relationship, declare to the headteacher, pre-existing relationship, family connection: my cousin is a pupil, niece in school, friends before working here
messaging groups, class messaging groups, parent groups, group messaging, operated by parents: WhatsApp, WhatsApp group, class WhatsApp, group chat, class chat, mums' group
instant messaging, text message, messaging apps, messaging services: WhatsApp, Telegram, Signal, Messenger, iMessage, DM, group chat
official account, school's account, authorised accounts, administered by, school social media presence: class Twitter, school page, school Facebook, new school account, who runs the page
set up an account, creation of accounts, approval for accounts, permission of the headteacher: make a class page, start an account for class, set up Instagram for class
content removed, removal of posts, take down, remove the content, delete the post: delete post, take it down, get post removed, remove a comment
provider, service provider, contact the provider, report to the service: report to Facebook, report to Snapchat, ask TikTok to remove
logging, audit logs, usage is logged, internet logs, usage reports: can they see what I search, record of websites, history kept
monitoring software, monitored by software, captures the screen, keystrokes, alerts: see what I'm doing, teachers see my screen, see my screen, Chromebook watched, watch my screen, see chromebook, spy on my laptop
expectation of privacy, no privacy, right to monitor, reserves the right: private emails at work, read my messages, spying, is it private
home loan agreement, equipment loan, lent to a family, loan of a device, loan agreement, suitable access: borrow a laptop, lend a laptop, laptop for home, no computer at home, need a laptop, borrow an iPad, no internet at home
device on loan, excess, loaned equipment, damage to loaned equipment, returned in good condition: broke borrowed iPad, broke iPad we borrowed, dropped the laptop, broke school laptop, smashed school iPad
password reset, forgotten password, reset password, log-in details, account access: forgot log in, forgot login, forgotten log in, can't log in, lost password, locked out account, login not working
passphrase, credentials, log-in details, user name, authentication: password, login, PIN, passcode
portable devices, mobile devices, memory device, removable storage, external storage: memory stick, USB, pen drive, hard drive
unsuitable material, inappropriate material, illegal content, harmful content, offensive material, inappropriate websites: porn, saw something bad, bad website, adult site, rude website
report to the DSL, notify the designated safeguarding lead, close the device, turn off the screen, tell an adult: saw something horrid, nasty video, upsetting video, scary video
grooming, contact by a stranger, unknown adult, contact risk, online predators: stranger messaging, stranger online, man online, weird man messaged, met online, adult pretending
sexting, sharing nudes, nude and semi-nude images, youth produced sexual imagery, indecent image: nudes, sent nude, dick pic, naked selfie, sent a picture of herself
sextortion, blackmail, financially motivated, coercion: threatened to share pictures, threat to post nudes
harmful online challenges, hoaxes, online hoax: TikTok challenge, dare online, blackout challenge, Momo
content contact conduct commerce, four categories of risk, categories of risk: 4 Cs
silenced, out of sight, switched off and out of sight, not be seen or heard, silent mode: phone in my pocket, mobile in class, mobile on me in class, phone on vibrate, phone on silent
personal devices of staff, staff devices, personal telephones, contact time, contact time with pupils: teacher's phone, check my phone, mobile at work, my mobile in class, phone in lessons
mobile telephone, cellular telephone, telephones, smartphone: mobile, phone, iPhone, handset, cell phone
lodged at the office, handed to the office, deposited, handed in on arrival, surrendered: phone in office, hand in phone, give phone to teacher, phone box
released to a parent, returned at the end of the day, collected by a parent, retained, confiscated: get phone back, collect phone, took my phone, phone taken off
responsibility for loss theft or damage, accepts no liability, at own risk, liability: phone stolen, phone broken, lost phone at school, who pays for phone
connection requests, friend requests, declined, social media contact with parents, social networking with parents: friends with parents, friends with parents on Facebook, Facebook friend with a parent, add a parent on Facebook, accept friend request from parent, parent added me, mum added me on insta, follow a pupil, pupil added me, ex-pupil friend request, add former pupil, WhatsApp with parents
suspicious message, phishing, service desk, forwarded, reported to IT: suspicious email, dodgy email, weird email, fishy email, spam email, hoax email, clicked a dodgy link, clicked a link, bank details email, fake invoice, scam

# Rules of phones, devices and the network, one by one
confiscated, contravention, retained until, surrendered, first occasion, collected by a parent, returned to the parent: had my phone taken off me, phone taken, get my phone back, teacher nicked my phone, phone confiscated, pick up phone from office, lost phone for a week, caught with phone, phone went off in class, second time phone taken, refuse to hand over phone
lent, loan, laptop may be lent, loan agreement, borrowed equipment, device loan, without adequate equipment: borrow a computer, borrow a laptop, borrow ipad, no computer at home, no laptop for homework, got no internet at home, free laptop, lend us a tablet, school chromebook home, no wifi at home
suspicious messages, phishing, not opened, malicious attachment, fraudulent message, forwarded to the technician: dodgy email, dodgy link, weird email, scam email, clicked a link, spam, junk mail, virus, email asking for money, fake email from head, gift card email, strange attachment, got hacked, email looks off, bank details email
passwords, password shall not be shared, credentials, multi-factor, login: forgot my password, use her login, log on as someone else, locked out of account, reset password, supply teacher login, write password down, change password, two step, code on my phone to log in
possession of a mobile device, phone-free, between arrival and departure, handed in, stored, switched off: bring phone to school, phone in bag, phone in pocket, phone for walking home, phone at break, phone at lunch, year 6 phone, keep phone on me, phone on silent, check my phone, needs phone for the bus, nokia brick, locker for phones, pouch
messages to pupils, urgent messages, via the office, contact during the day: ring my kid at lunch, get message to my child, tell her nan's picking up, text my daughter at school, need to get hold of my son, speak to her at school, ring home from school, use office phone, forgot my PE kit ring mum
smart watches, wearable technology, watch with, communication function: apple watch, fitbit, watch that calls, gps watch, tracker, airtag, kid's watch, vtech watch, garmin
medical exemption, diabetes monitor, medical device, reasonable adjustment, exemption: phone for diabetes, libre on phone, phone for sugar levels, hearing aid app, translator on phone, young carer phone
parents' telephone calls, parents are requested, use by parents on site, conclude conversations: mums on phone in playground, phone at pick up, parent on phone, phone in school parents, on my phone at the gate, call in the corridor
staff use of phones, employees' devices, presence of pupils, break times only, out of sight: teacher on phone, check phone in lesson, phone in my pocket, keep my phone on me, waiting for a call from hospital, phone in staffroom, TA on phone, text in class, phone for trip, use phone as timer
private telephone number, disclose number, personal contact details, school handset: give parents my number, parent has my number, mum texting me, my number to a mum, parent wants my mobile, hide my number, phone parents from my mobile, ring a parent from home, parent added me
friend requests, social networking with pupils, accept requests, former pupils online: pupil added me, add kids on insta, friend pupil facebook, mum added me on facebook, accept friend request from parent, follow a pupil, ex pupil wants to add me, parent facebook friend
privacy settings, professional reputation online, bring into disrepute, personal social media: holiday pics on facebook, rant about work online, moan about work facebook, drunk photos online, teacher tiktok, post about my class, staff whatsapp group
age restrictions, minimum age, thirteen, age rating: how old for tiktok, how old for whatsapp, snapchat age, underage on insta, year 5 on whatsapp, 18 games, gta, call of duty, fortnite age, roblox age, kids youtube
group chats, off-site online conduct, incidents outside school online, cyber-bullying: class whatsapp, kids group chat, nasty messages, mean on whatsapp, horrible on snap, left out of group chat, messages at night, fallout on group chat, fake account, kids swearing on chat, online at home nasty, nasty on fortnite
indecent images, nudes, semi-nudes, not viewed copied or shared: sent a nude, nude pic, dick pic, pics of my daughter, sexting, naked photo, asked for nudes, leaked nudes, sextortion, blackmailed with pics
stranger contact, online grooming, contacted by unknown adults, CEOP: man messaging my daughter, stranger online, met online, meet up with someone, talking to someone on roblox, weirdo online, pretending to be a kid
filtering, monitoring, blocked, unsuitable sites, filtering and monitoring system, web filter: site blocked, unblock site, youtube blocked, saw porn, kid saw something bad, rude pictures on ipad, vpn, proxy, can you see what I search, are you watching my screen, spy on my laptop, searching about suicide
acceptable use, acceptable use agreement, signed each year, rules for users: computer rules, sign for internet, internet form, ipad rules, get banned from computers, games on school laptop, cool math games, play games in IT
artificial intelligence, generative, chatbots, original work, approved tools: chatgpt homework, use AI, AI write my essay, caught using chatgpt, AI for planning, AI marking, copilot, deepfake, AI girlfriend, ask alexa, gemini, grammarly
personal laptops, bring your own device, connected to the network, guest network: wifi password, wifi code, use my own laptop, own ipad, connect my phone to wifi, kindle at school, switch, bring game console, visitor wifi, headphones, airpods, earbuds
damage to devices, care of equipment, reported damage, loss of device: cracked ipad, dropped laptop, broke screen, lost charger, spilled drink on laptop, who pays for laptop
remote lessons, live lessons, conduct during online lessons, video conferencing: zoom lesson, camera on, pyjamas on zoom, teams lesson, online lesson, parents evening online, record the zoom
messaging platform, school app, communication system, newsletter, official accounts: class dojo, dojo messages, message teacher, app not working, school facebook page, weduc, seesaw, not getting texts, not getting emails, message in the app, who runs the school facebook, comment on school page
reply to messages, response time, two working days, expected to reply: teacher not replied, how long for email answer, no answer to my email, ignoring my messages, when will teacher email back
software, downloads, licence, installed by, administrator: download an app, install program, put game on, update laptop, need an app on ipad, printer broken, computer broken
lost or stolen devices, liability for mobile telephones, owner's risk: phone stolen at school, phone smashed, who pays for phone, lost airpods, phone got broken, insured phone
`;
