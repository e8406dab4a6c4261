<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="mi" sourcelanguage="en_GB">
<context>
    <name>AboutPage</name>
    <message>
        <source>Provider Desk</source>
        <translation>Provider Desk</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Putanga %1</translation>
    </message>
    <message>
        <source>For people who administer teacher training and work-based learning: their records in one window, changes drafted offline, each sent once.</source>
        <translation>Mā te hunga whakahaere i te whakangungu kaiako me te ako i te mahi: ō rātou mauhanga i te matapihi kotahi, ka tuhia ngā panonitanga hei hukihuki i te tuimotu, kotahi anake te tukunga o ia mea.</translation>
    </message>
    <message>
        <source>This program is made by volunteers. It is not a product of the Department for Education or the Tertiary Education Commission.</source>
        <translation>Nā ngā tūao tēnei papatono i hanga. Ehara i te hua nā te Department for Education, nā Te Amorangi Mātauranga Matua rānei.</translation>
    </message>
    <message>
        <source>Services and the versions of their interfaces</source>
        <translation>Ngā ratonga me ngā putanga o ō rātou atanga</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Ngā reo</translation>
    </message>
    <message>
        <source>The Welsh and te reo Māori texts await a review by native readers. Where a word is wrong, the report of a reader is welcome.</source>
        <translation>Kei te tatari ngā tuhinga reo Wēra me te reo Māori kia arotakengia e ngā kaipānui matatau. Mēnā he kupu hē, nau mai te pūrongo a te kaipānui.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Ngā raihana</translation>
    </message>
    <message>
        <source>Provider Desk is free software under the GNU General Public License, version 3 or later. It comes without warranty.</source>
        <translation>He pūmanawa herekore a Provider Desk i raro i te GNU General Public License, putanga 3, hou ake rānei. Kāore he kupu taurangi.</translation>
    </message>
    <message>
        <source>It uses Qt %1 (LGPL version 3), QtKeychain (BSD), SQLite (public domain) and tl::expected (CC0).</source>
        <translation>Ka whakamahia a Qt %1 (LGPL putanga 3), a QtKeychain (BSD), a SQLite (nō te iwi whānui) me tl::expected (CC0).</translation>
    </message>
    <message>
        <source>Code lists of the services are their publishers’, under the Open Government Licence and Creative Commons Attribution.</source>
        <translation>Nā ngā kaiwhakaputa ngā rārangi waehere a ngā ratonga, i raro i te Open Government Licence me te Creative Commons Attribution.</translation>
    </message>
    <message>
        <source>Report for support</source>
        <translation>Pūrongo mō te tautoko</translation>
    </message>
    <message>
        <source>Versions, connections and the last failures, without names, numbers of people or tokens.</source>
        <translation>Ko ngā putanga, ngā hononga me ngā rahunga o muri nei, kāore he ingoa, he tau tangata, he tohu uru rānei.</translation>
    </message>
    <message>
        <source>&amp;Copy the report</source>
        <translation>&amp;Tārua te pūrongo</translation>
    </message>
    <message>
        <source>Puts the report on the clipboard</source>
        <translation>Ka whakanoho i te pūrongo ki te papatopenga</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kua tāruatia</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Mō tēnei</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Live</source>
        <translation>Tūturu</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Pouaka onepū</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Whakaharatau</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>Tētahi atu wāhitau</translation>
    </message>
    <message>
        <source>%1 · real records. What you send here changes them.</source>
        <translation>%1 · he mauhanga tūturu. Ko ngā mea ka tukuna i konei ka panoni i a rātou.</translation>
    </message>
    <message>
        <source>%1 · the sandbox of %2. Real records are not touched.</source>
        <translation>%1 · te pouaka onepū o %2. Kāore ngā mauhanga tūturu e pāngia.</translation>
    </message>
    <message>
        <source>Made-up data on this computer. Nothing reaches DfE or TEC.</source>
        <translation>He raraunga tito i tēnei rorohiko. Kāore he mea e tae ki a DfE, ki a TEC rānei.</translation>
    </message>
    <message>
        <source>%1 · %2. Make sure that you know whose records these are.</source>
        <translation>%1 · %2. Kia mōhio koe nā wai ēnei mauhanga.</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Nothing has been sent yet.</source>
        <translation>Kāore anō he mea kia tukuna.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ināianei</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Kāore</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Whakatūpato: %1</translation>
    </message>
    <message>
        <source>&amp;Send anyway</source>
        <translation>Tuku t&amp;onu</translation>
    </message>
    <message>
        <source>I &amp;understand that the desk cannot take this back once it is sent</source>
        <translation>&amp;E mārama ana ahau e kore e taea e te tēpu tēnei te whakahoki ina tukuna</translation>
    </message>
    <message>
        <source>Tick the box to send this anyway</source>
        <translation>Tohua te pouaka kia tukuna tonutia tēnei</translation>
    </message>
    <message>
        <source>Tick the box to confirm that you want to %1</source>
        <translation>Tohua te pouaka hei whakaū i tēnei: %1</translation>
    </message>
</context>
<context>
    <name>ChoiceField</name>
    <message>
        <source>Not chosen</source>
        <translation>Kāore anō kia tīpakohia</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>The provider withdrew the trainee</source>
        <translation>Nā te kaiwhakarato te pia i unu</translation>
    </message>
    <message>
        <source>The trainee chose to withdraw</source>
        <translation>Nā te pia te whiringa kia unuhia ia</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Āe</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Kāo</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Kāore i te mōhiotia</translation>
    </message>
    <message>
        <source>This training record was added in error</source>
        <translation>I tāpirihia hētia tēnei mauhanga whakangungu</translation>
    </message>
    <message>
        <source>Trainee removed for mandatory reasons</source>
        <translation>I tangohia te pia mō ngā take whakature</translation>
    </message>
    <message>
        <source>They stopped attending or communicating</source>
        <translation>I mutu te tae mai, te whakapā mai rānei</translation>
    </message>
    <message>
        <source>Trainee behaviour or attitude</source>
        <translation>Te whanonga, te waiaro rānei o te pia</translation>
    </message>
    <message>
        <source>Lack of progress during placements</source>
        <translation>Te kore e ahu whakamua i ngā whakanōhanga</translation>
    </message>
    <message>
        <source>Lack of academic progress</source>
        <translation>Te kore e ahu whakamua i te ako</translation>
    </message>
    <message>
        <source>Not meeting QTS or EYTS requirements</source>
        <translation>Kāore i tutuki ngā whakaritenga QTS, EYTS rānei</translation>
    </message>
    <message>
        <source>Safeguarding concerns</source>
        <translation>He māharahara haumaru</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>He take kē</translation>
    </message>
    <message>
        <source>Trainee workload issues</source>
        <translation>He raruraru nā te nui o te mahi a te pia</translation>
    </message>
    <message>
        <source>Change in their personal or health situation</source>
        <translation>He panonitanga ki te āhuatanga whaiaro, hauora rānei</translation>
    </message>
    <message>
        <source>No longer want to pursue a teaching career</source>
        <translation>Kua kore e hiahia ki te umanga whakaako</translation>
    </message>
    <message>
        <source>They never intended to obtain QTS</source>
        <translation>Kāore i whai kia whiwhi i te QTS</translation>
    </message>
    <message>
        <source>They moved to a different ITT course</source>
        <translation>I neke ki tētahi atu akoranga ITT</translation>
    </message>
    <message>
        <source>ECT induction</source>
        <translation>Whakaurunga ECT</translation>
    </message>
    <message>
        <source>Mentor training</source>
        <translation>Whakangungu kaiakopono</translation>
    </message>
    <message>
        <source>ECT</source>
        <translation>ECT</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Kaiakopono</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Hohe</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Kua hikina</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Kua unuhia</translation>
    </message>
    <message>
        <source>Joining</source>
        <translation>Kei te uru mai</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>Kei te wehe</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Kua wehe</translation>
    </message>
    <message>
        <source>Bereavement</source>
        <translation>He matenga</translation>
    </message>
    <message>
        <source>Long-term sickness</source>
        <translation>He mauiui wā roa</translation>
    </message>
    <message>
        <source>Parental leave</source>
        <translation>He whakamatuatanga</translation>
    </message>
    <message>
        <source>Career break</source>
        <translation>He whakatā i te umanga</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Tētahi atu</translation>
    </message>
    <message>
        <source>Left the teaching profession</source>
        <translation>I wehe i te umanga whakaako</translation>
    </message>
    <message>
        <source>Moved school</source>
        <translation>I neke kura</translation>
    </message>
    <message>
        <source>No longer a mentor</source>
        <translation>Kua mutu te tū hei kaiakopono</translation>
    </message>
    <message>
        <source>Switched to school-led training</source>
        <translation>I huri ki te whakangungu nā te kura i ārahi</translation>
    </message>
    <message>
        <source>Changed lead provider</source>
        <translation>I huri kaiwhakarato matua</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>I tīmata</translation>
    </message>
    <message>
        <source>Retained 1</source>
        <translation>I noho tonu 1</translation>
    </message>
    <message>
        <source>Retained 2</source>
        <translation>I noho tonu 2</translation>
    </message>
    <message>
        <source>Retained 3</source>
        <translation>I noho tonu 3</translation>
    </message>
    <message>
        <source>Retained 4</source>
        <translation>I noho tonu 4</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Kua oti</translation>
    </message>
    <message>
        <source>Extended 1</source>
        <translation>I whakaroa 1</translation>
    </message>
    <message>
        <source>Extended 2</source>
        <translation>I whakaroa 2</translation>
    </message>
    <message>
        <source>Extended 3</source>
        <translation>I whakaroa 3</translation>
    </message>
    <message>
        <source>Training event attended</source>
        <translation>I tae ki te huihuinga whakangungu</translation>
    </message>
    <message>
        <source>Self-study material completed</source>
        <translation>I oti ngā rauemi ako takitahi</translation>
    </message>
    <message>
        <source>Materials engaged with offline</source>
        <translation>I whai wāhi ki ngā rauemi tuimotu</translation>
    </message>
    <message>
        <source>75 percent engagement met</source>
        <translation>I tutuki te 75 ōrau o te whai wāhitanga</translation>
    </message>
    <message>
        <source>75 percent engagement met, reduced induction</source>
        <translation>I tutuki te 75 ōrau o te whai wāhitanga, whakaurunga whakaiti</translation>
    </message>
    <message>
        <source>One-term induction</source>
        <translation>Whakaurunga wāhanga kotahi</translation>
    </message>
    <message>
        <source>Standard, September</source>
        <translation>Aro whānui, Mahuru</translation>
    </message>
    <message>
        <source>Standard, January</source>
        <translation>Aro whānui, Kohitātea</translation>
    </message>
    <message>
        <source>Standard, April</source>
        <translation>Aro whānui, Paengawhāwhā</translation>
    </message>
    <message>
        <source>Extended, September</source>
        <translation>Whakaroa, Mahuru</translation>
    </message>
    <message>
        <source>Extended, January</source>
        <translation>Whakaroa, Kohitātea</translation>
    </message>
    <message>
        <source>Extended, April</source>
        <translation>Whakaroa, Paengawhāwhā</translation>
    </message>
    <message>
        <source>Reduced, September</source>
        <translation>Whakaiti, Mahuru</translation>
    </message>
    <message>
        <source>Reduced, January</source>
        <translation>Whakaiti, Kohitātea</translation>
    </message>
    <message>
        <source>Reduced, April</source>
        <translation>Whakaiti, Paengawhāwhā</translation>
    </message>
    <message>
        <source>Replacement, September</source>
        <translation>Whakakapi, Mahuru</translation>
    </message>
    <message>
        <source>Replacement, January</source>
        <translation>Whakakapi, Kohitātea</translation>
    </message>
    <message>
        <source>Replacement, April</source>
        <translation>Whakakapi, Paengawhāwhā</translation>
    </message>
    <message>
        <source>Completed declaration received</source>
        <translation>Kua whiwhi whakapuakanga oti</translation>
    </message>
    <message>
        <source>Completed during early roll-out</source>
        <translation>I oti i te wā o te whakarewatanga tōmua</translation>
    </message>
    <message>
        <source>Started, not completed</source>
        <translation>I tīmata, kāore i oti</translation>
    </message>
    <message>
        <source>Loss of employment</source>
        <translation>Kua ngaro te mahi</translation>
    </message>
    <message>
        <source>Dismissal</source>
        <translation>I panaia</translation>
    </message>
    <message>
        <source>Redundancy</source>
        <translation>I whakakorea te tūranga</translation>
    </message>
    <message>
        <source>Seasonal work</source>
        <translation>He mahi ā-kaupeka</translation>
    </message>
    <message>
        <source>Overseas travel</source>
        <translation>He haerenga ki tāwāhi</translation>
    </message>
    <message>
        <source>Medical or ACC</source>
        <translation>He take hauora, ACC rānei</translation>
    </message>
    <message>
        <source>Attending correctional institution</source>
        <translation>Kei te whare herehere</translation>
    </message>
    <message>
        <source>Stop training (still with employer)</source>
        <translation>Kua mutu te whakangungu (kei te kaituku mahi tonu)</translation>
    </message>
    <message>
        <source>Work experience</source>
        <translation>He wheako mahi</translation>
    </message>
    <message>
        <source>Business closed</source>
        <translation>Kua kati te pakihi</translation>
    </message>
    <message>
        <source>Business downturn</source>
        <translation>Kua heke te pakihi</translation>
    </message>
    <message>
        <source>Change in career choice</source>
        <translation>He panoni i te whiringa umanga</translation>
    </message>
    <message>
        <source>Changing from industry trainee to apprentice</source>
        <translation>Te huri i te pia ahumahi ki te pia mahi</translation>
    </message>
    <message>
        <source>Changing from apprentice to industry trainee</source>
        <translation>Te huri i te pia mahi ki te pia ahumahi</translation>
    </message>
    <message>
        <source>Change of programme</source>
        <translation>He panoni i te hōtaka</translation>
    </message>
    <message>
        <source>Deceased</source>
        <translation>Kua mate</translation>
    </message>
    <message>
        <source>Dissatisfied with employer or industry</source>
        <translation>Kāore i pai ki te kaituku mahi, ki te ahumahi rānei</translation>
    </message>
    <message>
        <source>Exiting the workforce</source>
        <translation>Te wehe i te hunga mahi</translation>
    </message>
    <message>
        <source>Lack of employer support</source>
        <translation>Te kore tautoko a te kaituku mahi</translation>
    </message>
    <message>
        <source>Length of apprenticeship</source>
        <translation>Te roa o te pia mahi</translation>
    </message>
    <message>
        <source>Linked enrolment</source>
        <translation>He whakauru hono</translation>
    </message>
    <message>
        <source>Non-payment of fee</source>
        <translation>Kāore i utua te utu</translation>
    </message>
    <message>
        <source>Over programme duration</source>
        <translation>Kua hipa te roa o te hōtaka</translation>
    </message>
    <message>
        <source>Parental commitment</source>
        <translation>He herenga mātua</translation>
    </message>
    <message>
        <source>Transfer to another tertiary education organisation</source>
        <translation>Te whakawhiti ki tētahi atu whakahaere mātauranga matua</translation>
    </message>
    <message>
        <source>Grace period automatically expired by system</source>
        <translation>I mutu aunoa te wā aroha i te pūnaha</translation>
    </message>
</context>
<context>
    <name>ColumnChooser</name>
    <message>
        <source>Co&amp;lumns</source>
        <translation>&amp;Tīwae</translation>
    </message>
    <message>
        <source>Choose which columns the table shows</source>
        <translation>Tīpako ko ēhea tīwae e whakaaturia e te ripanga</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Tīwae</translation>
    </message>
    <message>
        <source>As it was at first</source>
        <translation>Kia pērā i te tīmatanga</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Learner</source>
        <translation>Ākonga</translation>
    </message>
    <message>
        <source>Name not known</source>
        <translation>Kāore te ingoa i te mōhiotia</translation>
    </message>
    <message>
        <source>Learner ID</source>
        <translation>ID ākonga</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Kāore i te mōhiotia</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Kaituku mahi</translation>
    </message>
    <message>
        <source>Employer site</source>
        <translation>Wāhi mahi</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Kāore</translation>
    </message>
    <message>
        <source>Employer NZBN</source>
        <translation>NZBN o te kaituku mahi</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Rohe</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Tūnga</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>I hainatia</translation>
    </message>
    <message>
        <source>End date</source>
        <translation>Rā mutunga</translation>
    </message>
    <message>
        <source>Pause date</source>
        <translation>Rā tārewa</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Take</translation>
    </message>
    <message>
        <source>Grace ends</source>
        <translation>Ka mutu te wā aroha</translation>
    </message>
    <message>
        <source>Not in grace</source>
        <translation>Kāore i te wā aroha</translation>
    </message>
    <message>
        <source>Restarted</source>
        <translation>I tīmata anō</translation>
    </message>
    <message>
        <source>Date of withdrawal</source>
        <translation>Rā unuhanga</translation>
    </message>
    <message>
        <source>Reason for withdrawal</source>
        <translation>Take unuhanga</translation>
    </message>
    <message>
        <source>Latest participation start</source>
        <translation>Tīmatanga o te urunga o muri nei</translation>
    </message>
    <message>
        <source>Last fetched</source>
        <translation>I tīkina whakamutunga</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Kāore anō</translation>
    </message>
    <message>
        <source>Participant ID</source>
        <translation>ID kaiuru</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ingoa</translation>
    </message>
    <message>
        <source>TRN</source>
        <translation>TRN</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Tūranga</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Momo</translation>
    </message>
    <message>
        <source>Declaration date</source>
        <translation>Rā o te whakapuakanga</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tūāhua</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>Kāhui</translation>
    </message>
    <message>
        <source>Evidence held</source>
        <translation>Taunakitanga e puritia ana</translation>
    </message>
    <message>
        <source>Delivery partner</source>
        <translation>Hoa whakarato</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Tauākī</translation>
    </message>
    <message>
        <source>Statement cut-off</source>
        <translation>Rā kati o te tauākī</translation>
    </message>
    <message>
        <source>Clawback statement</source>
        <translation>Tauākī whakahoki utu</translation>
    </message>
    <message>
        <source>Lead provider</source>
        <translation>Kaiwhakarato matua</translation>
    </message>
    <message>
        <source>Why not eligible for funding</source>
        <translation>He aha i kore ai e āhei ki te pūtea</translation>
    </message>
    <message>
        <source>Submitted to the service</source>
        <translation>I tāpaetia ki te ratonga</translation>
    </message>
    <message>
        <source>Last changed in the service</source>
        <translation>I panonitia whakamutunga i te ratonga</translation>
    </message>
    <message>
        <source>Cohorts</source>
        <translation>Ngā kāhui</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>I hangaia</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Kāore anō kia mōhiotia</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Wātaka</translation>
    </message>
    <message>
        <source>Training status</source>
        <translation>Tūnga whakangungu</translation>
    </message>
    <message>
        <source>Participant status</source>
        <translation>Tūnga kaiuru</translation>
    </message>
    <message>
        <source>School URN</source>
        <translation>URN o te kura</translation>
    </message>
    <message>
        <source>Eligible for funding</source>
        <translation>E āhei ana ki te pūtea</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Kaiakopono</translation>
    </message>
    <message>
        <source>Induction start</source>
        <translation>Tīmatanga whakauru</translation>
    </message>
    <message>
        <source>Induction end</source>
        <translation>Mutunga whakauru</translation>
    </message>
    <message>
        <source>Latest induction period ended</source>
        <translation>I mutu te wā whakauru o muri nei</translation>
    </message>
    <message>
        <source>Mentor funding ended</source>
        <translation>I mutu te pūtea kaiakopono</translation>
    </message>
    <message>
        <source>Why mentor funding ended</source>
        <translation>He aha i mutu ai te pūtea kaiakopono</translation>
    </message>
    <message>
        <source>Reason for deferral</source>
        <translation>Take mō te hikinga</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>I hikina</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>I unuhia</translation>
    </message>
    <message>
        <source>Moved from a closed cohort</source>
        <translation>I nekehia i te kāhui kua kati</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Marama</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Tau</translation>
    </message>
    <message>
        <source>Cut-off date</source>
        <translation>Rā kati</translation>
    </message>
    <message>
        <source>Payment date</source>
        <translation>Rā utu</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Kua utua</translation>
    </message>
    <message>
        <source>First names</source>
        <translation>Ingoa tapa</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Ingoa whānau</translation>
    </message>
    <message>
        <source>Provider trainee ID</source>
        <translation>ID pia a te kaiwhakarato</translation>
    </message>
    <message>
        <source>HESA ID</source>
        <translation>ID HESA</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Ara</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Akoranga</translation>
    </message>
    <message>
        <source>Course level</source>
        <translation>Taumata akoranga</translation>
    </message>
    <message>
        <source>QTS or EYTS</source>
        <translation>QTS, EYTS rānei</translation>
    </message>
    <message>
        <source>Academic cycle</source>
        <translation>Huringa ako</translation>
    </message>
    <message>
        <source>ITT start date</source>
        <translation>Rā tīmata ITT</translation>
    </message>
    <message>
        <source>Expected ITT end date</source>
        <translation>Rā mutunga ITT e tūmanakohia ana</translation>
    </message>
    <message>
        <source>Trainee start date</source>
        <translation>Rā tīmata o te pia</translation>
    </message>
    <message>
        <source>Date of deferral</source>
        <translation>Rā hikinga</translation>
    </message>
    <message>
        <source>Date QTS or EYTS requirements met</source>
        <translation>Te rā i tutuki ai ngā whakaritenga QTS, EYTS rānei</translation>
    </message>
    <message>
        <source>Submitted for TRN</source>
        <translation>I tāpaetia mō te TRN</translation>
    </message>
    <message>
        <source>Status update accepted</source>
        <translation>I whakaaetia te whakahou tūnga</translation>
    </message>
    <message>
        <source>QTS or EYTS held since</source>
        <translation>Te QTS, te EYTS rānei mai i</translation>
    </message>
    <message>
        <source>Degrees</source>
        <translation>Tohu mātauranga</translation>
    </message>
    <message>
        <source>Placements</source>
        <translation>Whakanōhanga</translation>
    </message>
    <message>
        <source>Record source</source>
        <translation>Pūtake o te mauhanga</translation>
    </message>
    <message>
        <source>Last changed in Register</source>
        <translation>I panonitia whakamutunga i Register</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Place in grace…</source>
        <translation>Whakanoho ki te wā aroha…</translation>
    </message>
    <message>
        <source>Place in grace</source>
        <translation>Whakanoho ki te wā aroha</translation>
    </message>
    <message>
        <source>Grace</source>
        <translation>Wā aroha</translation>
    </message>
    <message>
        <source>Place the training agreement of {name} in grace from {date}. After 42 days the system withdraws the learner and all enrolments.</source>
        <translation>Whakanohoia te whakaaetanga whakangungu a {name} ki te wā aroha mai i te {date}. I muri i ngā rā e 42 ka unuhia e te pūnaha te ākonga me ngā whakaurunga katoa.</translation>
    </message>
    <message>
        <source>redundancy redundant dismissed lost job closed</source>
        <translation>panaia whakakorea tūranga ngaro mahi kati</translation>
    </message>
    <message>
        <source>Place on hold…</source>
        <translation>Whakatārewa whakaaetanga…</translation>
    </message>
    <message>
        <source>Place on hold</source>
        <translation>Whakatārewa whakaaetanga</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Whakatārewatanga</translation>
    </message>
    <message>
        <source>Place the training agreement of {name} on hold from {date}.</source>
        <translation>Whakatārewahia te whakaaetanga whakangungu a {name} mai i te {date}.</translation>
    </message>
    <message>
        <source>pause suspend leave</source>
        <translation>tārewa whakatā tamō okioki</translation>
    </message>
    <message>
        <source>Restart…</source>
        <translation>Tīmata anō…</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Tīmata anō</translation>
    </message>
    <message>
        <source>Restart the training agreement of {name} from {date} with the same employer. Use transfer for a new employer.</source>
        <translation>Tīmataria anō te whakaaetanga whakangungu a {name} mai i te {date} ki taua kaituku mahi tonu. Whakamahia te whakawhiti mō te kaituku mahi hou.</translation>
    </message>
    <message>
        <source>resume return back</source>
        <translation>haere tonu hoki mai</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Unu…</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Unu</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>Unuhanga</translation>
    </message>
    <message>
        <source>Withdraw {name} from {date}, with all open enrolments. This cannot be taken back.</source>
        <translation>Unuhia a {name} mai i te {date}, me ngā whakaurunga tuwhera katoa. E kore tēnei e taea te whakahoki.</translation>
    </message>
    <message>
        <source>leave end terminate cancel</source>
        <translation>wehe mutu whakamutu whakakore</translation>
    </message>
    <message>
        <source>Transfer to a new employer…</source>
        <translation>Whakawhiti ki te kaituku mahi hou…</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Whakawhiti</translation>
    </message>
    <message>
        <source>Transfer {name} to a new employer. This agreement ends and a new one begins.</source>
        <translation>Whakawhitia a {name} ki te kaituku mahi hou. Ka mutu tēnei whakaaetanga, ka tīmata he mea hou.</translation>
    </message>
    <message>
        <source>new employer change job move</source>
        <translation>kaituku mahi hou panoni mahi neke</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Whakamanakore</translation>
    </message>
    <message>
        <source>Claw back</source>
        <translation>Whakahoki utu</translation>
    </message>
    <message>
        <source>Void {name}’s declaration. It will be voided. This cannot be taken back.</source>
        <translation>Whakamanakoretia te whakapuakanga a {name}. E kore tēnei e taea te whakahoki.</translation>
    </message>
    <message>
        <source>Void {name}’s declaration. It is paid, so the money will be clawed back. This cannot be taken back.</source>
        <translation>Whakamanakoretia te whakapuakanga a {name}. Kua utua, nō reira ka whakahokia te utu. E kore tēnei e taea te whakahoki.</translation>
    </message>
    <message>
        <source>Defer…</source>
        <translation>Hiki…</translation>
    </message>
    <message>
        <source>Defer</source>
        <translation>Hiki</translation>
    </message>
    <message>
        <source>Deferral</source>
        <translation>Hikinga</translation>
    </message>
    <message>
        <source>Defer {name} today. Training can be resumed from tomorrow.</source>
        <translation>Hikina a {name} i te rā nei. Ka taea te haere tonu te whakangungu mai i āpōpō.</translation>
    </message>
    <message>
        <source>Resume…</source>
        <translation>Haere tonu…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Haere tonu</translation>
    </message>
    <message>
        <source>Resumption</source>
        <translation>Haere tonutanga</translation>
    </message>
    <message>
        <source>Resume {name}’s training today, with the same partnership and schedule.</source>
        <translation>Ka haere tonu te whakangungu a {name} i te rā nei, me taua hononga me taua wātaka tonu.</translation>
    </message>
    <message>
        <source>return restart reinstate</source>
        <translation>hoki mai tīmata anō whakahoki</translation>
    </message>
    <message>
        <source>Withdraw {name} today. Declarations need a date before the withdrawal.</source>
        <translation>Unuhia a {name} i te rā nei. Me noho te rā o ngā whakapuakanga i mua i te unuhanga.</translation>
    </message>
    <message>
        <source>leave left quit</source>
        <translation>wehe kua wehe mutu</translation>
    </message>
    <message>
        <source>Change schedule…</source>
        <translation>Panoni wātaka…</translation>
    </message>
    <message>
        <source>Change schedule</source>
        <translation>Panoni wātaka</translation>
    </message>
    <message>
        <source>Schedule change</source>
        <translation>Panonitanga wātaka</translation>
    </message>
    <message>
        <source>Change {name}’s schedule from today. It cannot be deferred or withdrawn until tomorrow.</source>
        <translation>Panonitia te wātaka a {name} mai i te rā nei. Kia āpōpō rā anō ka taea te hiki, te unu rānei.</translation>
    </message>
    <message>
        <source>cohort extend reduce replacement</source>
        <translation>kāhui whakaroa whakaiti whakakapi</translation>
    </message>
    <message>
        <source>Submit a declaration…</source>
        <translation>Tāpae whakapuakanga…</translation>
    </message>
    <message>
        <source>Submit declaration</source>
        <translation>Tāpae whakapuakanga</translation>
    </message>
    <message>
        <source>Declaration</source>
        <translation>Whakapuakanga</translation>
    </message>
    <message>
        <source>Submit a declaration for {name}, dated {date}.</source>
        <translation>Tāpaetia he whakapuakanga mō {name}, nō te {date}.</translation>
    </message>
    <message>
        <source>declare started retained completed milestone payment</source>
        <translation>whakapuaki tīmata noho tonu oti pou tohu utu</translation>
    </message>
    <message>
        <source>Void…</source>
        <translation>Whakamanakore…</translation>
    </message>
    <message>
        <source>cancel retract claw back clawback</source>
        <translation>whakakore tango whakahoki utu</translation>
    </message>
    <message>
        <source>Update QTS status…</source>
        <translation>Whakahou tūnga QTS…</translation>
    </message>
    <message>
        <source>Update EYTS status…</source>
        <translation>Whakahou tūnga EYTS…</translation>
    </message>
    <message>
        <source>Update QTS status</source>
        <translation>Whakahou tūnga QTS</translation>
    </message>
    <message>
        <source>Update EYTS status</source>
        <translation>Whakahou tūnga EYTS</translation>
    </message>
    <message>
        <source>QTS status update</source>
        <translation>Whakahoutanga tūnga QTS</translation>
    </message>
    <message>
        <source>EYTS status update</source>
        <translation>Whakahoutanga tūnga EYTS</translation>
    </message>
    <message>
        <source>Record that {name} met the QTS requirements on {date}. This cannot be taken back here. Only DfE can undo it.</source>
        <translation>Tuhia kua tutuki i a {name} ngā whakaritenga QTS i te {date}. E kore tēnei e taea te whakahoki i konei. Mā DfE anake e whakahoki.</translation>
    </message>
    <message>
        <source>Record that {name} met the EYTS requirements on {date}. This cannot be taken back here. Only DfE can undo it.</source>
        <translation>Tuhia kua tutuki i a {name} ngā whakaritenga EYTS i te {date}. E kore tēnei e taea te whakahoki i konei. Mā DfE anake e whakahoki.</translation>
    </message>
    <message>
        <source>Defer {name} from {date}. You cannot reverse this here. To reinstate the trainee you use the Register web service.</source>
        <translation>Hikina a {name} mai i te {date}. E kore tēnei e taea te whakahoki i konei. Hei whakahoki mai i te pia, whakamahia te ratonga tukutuku o Register.</translation>
    </message>
    <message>
        <source>pause suspend interrupt dormant</source>
        <translation>tārewa whakatā haukoti moe</translation>
    </message>
    <message>
        <source>Withdraw {name} from {date}. This cannot be taken back here. Only DfE can undo it.</source>
        <translation>Unuhia a {name} mai i te {date}. E kore tēnei e taea te whakahoki i konei. Mā DfE anake e whakahoki.</translation>
    </message>
    <message>
        <source>leave leaver drop out quit fail failed</source>
        <translation>wehe kua wehe mutu taka rahua</translation>
    </message>
    <message>
        <source>recommend award QTS EYTS pass qualify standards met</source>
        <translation>tūtohu whakawhiwhi QTS EYTS paahi tohu tutuki paerewa</translation>
    </message>
    <message>
        <source>Add a placement…</source>
        <translation>Tāpiri whakanōhanga…</translation>
    </message>
    <message>
        <source>Add placement</source>
        <translation>Tāpiri whakanōhanga</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Whakanōhanga</translation>
    </message>
    <message>
        <source>Add a placement to {name}’s record in Register.</source>
        <translation>Tāpirihia he whakanōhanga ki te mauhanga o {name} i Register.</translation>
    </message>
    <message>
        <source>school practice</source>
        <translation>kura whakaharatau</translation>
    </message>
    <message>
        <source>Add a degree…</source>
        <translation>Tāpiri tohu mātauranga…</translation>
    </message>
    <message>
        <source>Add degree</source>
        <translation>Tāpiri tohu mātauranga</translation>
    </message>
    <message>
        <source>Degree</source>
        <translation>Tohu mātauranga</translation>
    </message>
    <message>
        <source>Add a degree to {name}’s record in Register.</source>
        <translation>Tāpirihia he tohu mātauranga ki te mauhanga o {name} i Register.</translation>
    </message>
    <message>
        <source>qualification bachelor university</source>
        <translation>tohu paetahi whare wānanga</translation>
    </message>
</context>
<context>
    <name>ConflictPanel</name>
    <message>
        <source>Your draft was made for</source>
        <translation>I hangaia tō hukihuki mō</translation>
    </message>
    <message>
        <source>It now is</source>
        <translation>Ko tēnei ināianei</translation>
    </message>
    <message>
        <source>%1. %2: %3</source>
        <translation>%1. %2: %3</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1 (kua panonitia)</translation>
    </message>
</context>
<context>
    <name>ConnectionForm</name>
    <message>
        <source>Which service</source>
        <translation>Ko tēhea ratonga</translation>
    </message>
    <message>
        <source>Which environment</source>
        <translation>Ko tēhea taiao</translation>
    </message>
    <message>
        <source>Live changes real records. The sandbox is the service’s own place to try things.</source>
        <translation>Ka panoni te tūturu i ngā mauhanga tūturu. Ko te pouaka onepū te wāhi o te ratonga hei whakamātau i ngā mea.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Wāhitau</translation>
    </message>
    <message>
        <source>It begins with https://. Only an address on this computer may begin with http://.</source>
        <translation>Ka tīmata ki te https://. Ko te wāhitau i tēnei rorohiko anake ka āhei te tīmata ki te http://.</translation>
    </message>
    <message>
        <source>Version of the service’s interface</source>
        <translation>Putanga o te atanga o te ratonga</translation>
    </message>
    <message>
        <source>Your name for this connection</source>
        <translation>Tō ingoa mō tēnei hononga</translation>
    </message>
    <message>
        <source>It stands in the window’s title and in the lists.</source>
        <translation>Kei te taitara o te matapihi me ngā rārangi.</translation>
    </message>
    <message>
        <source>Your lead provider’s name</source>
        <translation>Te ingoa o tō koutou kaiwhakarato matua</translation>
    </message>
    <message>
        <source>As the service writes it. It tells your declarations from those of others.</source>
        <translation>Kia rite ki tā te ratonga tuhi. Mā tēnei e mōhiotia ai ā koutou whakapuakanga i ā ētahi atu.</translation>
    </message>
    <message>
        <source>EDUMIS number of your organisation</source>
        <translation>Te tau EDUMIS o tō koutou whakahaere</translation>
    </message>
    <message>
        <source>For example, 6001</source>
        <translation>Hei tauira, 6001</translation>
    </message>
    <message>
        <source>Academic cycles to fetch</source>
        <translation>Ngā huringa ako hei tiki</translation>
    </message>
    <message>
        <source>First years with a comma between, for example 2024, 2025. Empty: this one and those before it.</source>
        <translation>Ko ngā tau tuatahi me te piko i waenga, hei tauira 2024, 2025. Ki te wātea: ko tēnei me ērā o mua.</translation>
    </message>
    <message>
        <source>How it sends</source>
        <translation>Te āhua o te tuku</translation>
    </message>
    <message>
        <source>Send what is in the outbox by itself</source>
        <translation>Tukua aunoatia ngā mea i te pouaka tuku</translation>
    </message>
    <message>
        <source>Without it nothing is sent until you press Send now.</source>
        <translation>Ki te kore, kāore he mea e tukuna kia pēhia rā anō e koe Tuku ināianei.</translation>
    </message>
    <message>
        <source>Seconds in which you can take back what you sent</source>
        <translation>Te maha o ngā hēkona e taea ai te tango mai i tāu i tuku ai</translation>
    </message>
    <message>
        <source>From 0 to 600</source>
        <translation>Mai i te 0 ki te 600</translation>
    </message>
    <message>
        <source>Use the older operation for QTS status</source>
        <translation>Whakamahia te mahinga o mua mō te tūnga QTS</translation>
    </message>
    <message>
        <source>Only where the service told you that the newer one is not open to you.</source>
        <translation>Mēnā anake kua kī mai te ratonga kāore te mea hou e tuwhera ana ki a koutou.</translation>
    </message>
    <message>
        <source>&amp;Save connection</source>
        <translation>&amp;Tiaki hononga</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>Whakamātau ho&amp;nonga</translation>
    </message>
    <message>
        <source>Asks the service whether it answers and accepts the sign-in. Nothing is changed there</source>
        <translation>Ka pātai ki te ratonga mēnā ka whakautu, ka whakaae rānei ki te takiuru. Kāore he mea e panonitia ki reira</translation>
    </message>
    <message>
        <source>&amp;Back to the connections</source>
        <translation>H&amp;oki ki ngā hononga</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Takiuru</translation>
    </message>
    <message>
        <source>The token is kept in this computer’s keychain, never in a file.</source>
        <translation>Ka puritia te tohu uru ki te mekameka kī o tēnei rorohiko, kaua rawa ki tētahi kōnae.</translation>
    </message>
    <message>
        <source>This computer has no keychain: the token is kept for this run only.</source>
        <translation>Kāore he mekameka kī o tēnei rorohiko: ka puritia te tohu uru mō tēnei wā anake.</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID kiritaki</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Muna kiritaki</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>Tohu uru API</translation>
    </message>
    <message>
        <source>Address of the sign-in</source>
        <translation>Wāhitau o te takiuru</translation>
    </message>
    <message>
        <source>Empty: the one of this environment.</source>
        <translation>Ki te wātea: ko tō tēnei taiao.</translation>
    </message>
    <message>
        <source>Scope of the sign-in</source>
        <translation>Korahi o te takiuru</translation>
    </message>
    <message>
        <source>Day on which the token expires</source>
        <translation>Te rā ka mōnehu te tohu uru</translation>
    </message>
    <message>
        <source>As the service told you. The desk warns 30, 7 and 1 days before. For example, 27 3 2027</source>
        <translation>Kia rite ki tā te ratonga i kī mai ai. Ka whakatūpato te tēpu i te 30, te 7 me te 1 rā i mua. Hei tauira, 27 3 2027</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Ngā mahinga</translation>
    </message>
    <message>
        <source>This service does not publish how each operation is called. The table holds the desk’s assumptions; change a line when the service tells you otherwise. {id} stands for the record’s number.</source>
        <translation>Kāore tēnei ratonga e whakaputa me pēhea te karanga i ia mahinga. Kei te ripanga ngā whakapae a te tēpu; panonitia te rārangi ina rerekē tā te ratonga e kī mai ai. Ko {id} te tau o te mauhanga.</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Mahinga</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Tikanga</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ara</translation>
    </message>
    <message>
        <source>Use the desk’s own table again</source>
        <translation>Whakamahia anōtia te ripanga a te tēpu</translation>
    </message>
    <message>
        <source>Add a connection</source>
        <translation>Tāpiri hononga</translation>
    </message>
    <message>
        <source>%1, connection to %2</source>
        <translation>%1, te hononga ki a %2</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Tūturu</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Pouaka onepū</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>Tētahi atu wāhitau</translation>
    </message>
    <message>
        <source>One is kept. Leave this empty to go on using it.</source>
        <translation>Kua puritia tētahi. Waiho tēnei kia wātea kia whakamahia tonutia ai.</translation>
    </message>
    <message>
        <source>It is shown to nobody, not even here.</source>
        <translation>Kāore e whakaaturia ki te tangata, ahakoa i konei.</translation>
    </message>
    <message>
        <source>Select which service this is for</source>
        <translation>Tīpakohia ko tēhea ratonga mō tēnei</translation>
    </message>
    <message>
        <source>Select which environment this is for</source>
        <translation>Tīpakohia ko tēhea taiao mō tēnei</translation>
    </message>
    <message>
        <source>Enter the address of the service</source>
        <translation>Tāurua te wāhitau o te ratonga</translation>
    </message>
    <message>
        <source>Address must be a whole address, for example https://example.org</source>
        <translation>Me wāhitau katoa te wāhitau, hei tauira https://example.org</translation>
    </message>
    <message>
        <source>Address must begin with https://. Only this computer itself may be reached by http://</source>
        <translation>Me tīmata te wāhitau ki te https://. Ko tēnei rorohiko anake ka taea mā te http://</translation>
    </message>
    <message>
        <source>Select the version of the service’s interface</source>
        <translation>Tīpakohia te putanga o te atanga o te ratonga</translation>
    </message>
    <message>
        <source>Enter your name for this connection</source>
        <translation>Tāurua tō ingoa mō tēnei hononga</translation>
    </message>
    <message>
        <source>Enter the EDUMIS number of your organisation</source>
        <translation>Tāurua te tau EDUMIS o tō koutou whakahaere</translation>
    </message>
    <message>
        <source>Academic cycles must be years with a comma between, for example 2024, 2025</source>
        <translation>Me tau ngā huringa ako me te piko i waenga, hei tauira 2024, 2025</translation>
    </message>
    <message>
        <source>Enter your client ID</source>
        <translation>Tāurua tō ID kiritaki</translation>
    </message>
    <message>
        <source>Enter your client secret</source>
        <translation>Tāurua tō muna kiritaki</translation>
    </message>
    <message>
        <source>Enter your API token</source>
        <translation>Tāurua tō tohu uru API</translation>
    </message>
    <message>
        <source>This token is for the sandbox. This profile is for live</source>
        <translation>Mō te pouaka onepū tēnei tohu uru. Mō te tūturu tēnei kōtaha</translation>
    </message>
    <message>
        <source>This token is for live. This profile is for the sandbox</source>
        <translation>Mō te tūturu tēnei tohu uru. Mō te pouaka onepū tēnei kōtaha</translation>
    </message>
    <message>
        <source>Seconds must be a number from 0 to 600</source>
        <translation>Me tau ngā hēkona mai i te 0 ki te 600</translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>Kei te pātai ki a %1 …</translation>
    </message>
    <message>
        <source>It said: %1</source>
        <translation>I kī mai: %1</translation>
    </message>
    <message>
        <source>%1 answers and accepts the sign-in. Save the connection to use it.</source>
        <translation>Ka whakautu a %1, ka whakaae ki te takiuru. Tiakina te hononga kia whakamahia ai.</translation>
    </message>
    <message>
        <source>%1 no longer answers version %2. It answers %3. %4</source>
        <translation>Kua kore a %1 e whakautu i te putanga %2. Ka whakautu i te %3. %4</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Whakamahia te %1</translation>
    </message>
    <message>
        <source>%1 answers, but did not accept this. %2</source>
        <translation>Ka whakautu a %1, engari kāore i whakaae ki tēnei. %2</translation>
    </message>
    <message>
        <source>%1 cannot be reached. %2</source>
        <translation>Kāore e taea a %1. %2</translation>
    </message>
</context>
<context>
    <name>ConnectionsPage</name>
    <message>
        <source>The connection is saved. Its records are fetched now.</source>
        <translation>Kua tiakina te hononga. Kei te tīkina ōna mauhanga ināianei.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Ngā hononga</translation>
    </message>
    <message>
        <source>&amp;Add a connection</source>
        <translation>Tāpiri h&amp;ononga</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Whakatik&amp;a</translation>
    </message>
    <message>
        <source>&amp;Use in the lists</source>
        <translation>Whakamahi ki ngā rāra&amp;ngi</translation>
    </message>
    <message>
        <source>The lists of %1 show %2 now.</source>
        <translation>Ka whakaatu ngā rārangi o %1 i a %2 ināianei.</translation>
    </message>
    <message>
        <source>Save a &amp;file for a colleague…</source>
        <translation>Tiaki &amp;kōnae mā tētahi hoa mahi…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Tango…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ingoa</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Ratonga</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Taiao</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Putanga</translation>
    </message>
    <message>
        <source>How it is doing</source>
        <translation>Kei te pēhea</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Tohu uru</translation>
    </message>
    <message>
        <source>There is no connection yet</source>
        <translation>Kāore anō he hononga</translation>
    </message>
    <message>
        <source>A connection is the door to one service. You need a token that the service gave your organisation.</source>
        <translation>Ko te hononga te kūaha ki te ratonga kotahi. Me whai tohu uru koe i hoatu e te ratonga ki tō koutou whakahaere.</translation>
    </message>
    <message>
        <source>Add a connection</source>
        <translation>Tāpiri hononga</translation>
    </message>
    <message>
        <source>Expiry not noted</source>
        <translation>Kāore i tuhia te rā mōnehu</translation>
    </message>
    <message>
        <source>Expired on %1</source>
        <translation>I mōnehu i te %1</translation>
    </message>
    <message>
        <source>Expires today, %1</source>
        <translation>Ka mōnehu i te rā nei, %1</translation>
    </message>
    <message>
        <source>Check: expires tomorrow, %1</source>
        <translation>Tirohia: ka mōnehu āpōpō, %1</translation>
    </message>
    <message>
        <source>Check: expires within 7 days, on %1</source>
        <translation>Tirohia: ka mōnehu i roto i ngā rā e 7, ā te %1</translation>
    </message>
    <message>
        <source>Check: expires within 30 days, on %1</source>
        <translation>Tirohia: ka mōnehu i roto i ngā rā e 30, ā te %1</translation>
    </message>
    <message>
        <source>Expires on %1</source>
        <translation>Ka mōnehu ā te %1</translation>
    </message>
    <message>
        <source>Data from %1.</source>
        <translation>He raraunga nō %1.</translation>
    </message>
    <message>
        <source>Nothing fetched yet.</source>
        <translation>Kāore anō he mea kia tīkina.</translation>
    </message>
    <message>
        <source>Working offline.</source>
        <translation>Kei te mahi tuimotu.</translation>
    </message>
    <message>
        <source>Not asked yet.</source>
        <translation>Kāore anō kia pātaia.</translation>
    </message>
    <message>
        <source>It answers.</source>
        <translation>Ka whakautu.</translation>
    </message>
    <message>
        <source>It cannot be reached.</source>
        <translation>Kāore e taea.</translation>
    </message>
    <message>
        <source>It did not accept the token.</source>
        <translation>Kāore i whakaae ki te tohu uru.</translation>
    </message>
    <message>
        <source>A token is needed.</source>
        <translation>Me whai tohu uru.</translation>
    </message>
    <message>
        <source>It asks us to wait until %1.</source>
        <translation>Ka tono kia tatari tātou kia %1.</translation>
    </message>
    <message>
        <source>It answers version %1 instead.</source>
        <translation>Ko te putanga %1 kē e whakautua ana.</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>hononga %n</numerusform>
            <numerusform>hononga e %n</numerusform>
            <numerusform>hononga e %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Made by the practice server</source>
        <translation>Nā te tūmau whakaharatau i hanga</translation>
    </message>
    <message>
        <source>%1 (in the lists)</source>
        <translation>%1 (kei ngā rārangi)</translation>
    </message>
    <message>
        <source>Select a connection first.</source>
        <translation>Tīpakohia he hononga i te tuatahi.</translation>
    </message>
    <message>
        <source>Remove %1? Its token, the copy of its records on this computer and its drafts and outbox entries go. Nothing is changed at the service.</source>
        <translation>Tango i a %1? Ka ngaro tōna tohu uru, te tārua o ōna mauhanga i tēnei rorohiko, me ōna hukihuki me ngā tāurunga o te pouaka tuku. Kāore he mea e panonitia i te ratonga.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Tango i a %1</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>Kua tangohia a %1.</translation>
    </message>
    <message>
        <source>Save a connection file without its token</source>
        <translation>Tiaki kōnae hononga kāore he tohu uru</translation>
    </message>
    <message>
        <source>Connection files (*.json)</source>
        <translation>Kōnae hononga (*.json)</translation>
    </message>
    <message>
        <source>Saved as %1. It holds no token.</source>
        <translation>Kua tiakina hei %1. Kāore he tohu uru i roto.</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder.</source>
        <translation>Kāore i taea te tuhi i te %1. Tīpakohia tētahi atu kōpaki.</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Today, %1</source>
        <translation>Te rā nei, %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation>Inanahi, %1</translation>
    </message>
    <message>
        <source>Another date</source>
        <translation>Tētahi atu rā</translation>
    </message>
    <message>
        <source>It is %1 for %2, which counts days in %3.</source>
        <translation>Ko te %1 ki a %2, e tatau nei i ngā rā i %3.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Rangi</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Marama</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Tau</translation>
    </message>
</context>
<context>
    <name>DetailPanel</name>
    <message>
        <source>&amp;Back to the list</source>
        <translation>Hoki ki te rā&amp;rangi</translation>
    </message>
    <message>
        <source>Open in %1</source>
        <translation>Huaki i %1</translation>
    </message>
    <message>
        <source>Opens the record’s page in your web browser</source>
        <translation>Ka huaki i te whārangi o te mauhanga i tō pūtirotiro</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Taipitopito</translation>
    </message>
    <message>
        <source>Choose a row to see its details here.</source>
        <translation>Tīpakohia he kapa kia kite i ōna taipitopito i konei.</translation>
    </message>
    <message>
        <source>Name not known</source>
        <translation>Kāore te ingoa i te mōhiotia</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The service no longer lists this record, since %1.</source>
        <translation>Kua kore te ratonga e whakarārangi i tēnei mauhanga, mai i te %1.</translation>
    </message>
    <message>
        <source>What can be done now</source>
        <translation>Ngā mea ka taea ināianei</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Ngā meka</translation>
    </message>
    <message>
        <source>Last read %1</source>
        <translation>I pānuitia whakamutunga %1</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <translation>Taipitopito o %1</translation>
    </message>
    <message>
        <source>%1: possible</source>
        <translation>%1: ka taea</translation>
    </message>
    <message>
        <source>%1: not possible yet</source>
        <translation>%1: kāore anō kia taea</translation>
    </message>
    <message>
        <source>In this desk</source>
        <translation>I tēnei tēpu</translation>
    </message>
    <message>
        <source>%1, dated %2</source>
        <translation>%1, nō te %2</translation>
    </message>
    <message>
        <source>Held until you send it</source>
        <translation>Kei te puritia kia tukuna rā anō e koe</translation>
    </message>
    <message>
        <source>Will go when you stop working offline</source>
        <translation>Ka haere ina mutu tō mahi tuimotu</translation>
    </message>
    <message>
        <source>Not before %1</source>
        <translation>Kaua i mua i te %1</translation>
    </message>
    <message>
        <source>Can be sent until %1</source>
        <translation>Ka taea te tuku tae noa ki te %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Huaki</translation>
    </message>
    <message>
        <source>Changes seen</source>
        <translation>Ngā panonitanga kua kitea</translation>
    </message>
    <message>
        <source>%1: %2 was %3, became %4</source>
        <translation>%1: ko %2 he %3 i mua, kua %4 ināianei</translation>
    </message>
</context>
<context>
    <name>EntryPanel</name>
    <message>
        <source>Details</source>
        <translation>Taipitopito</translation>
    </message>
    <message>
        <source>Select an entry to see what it asks for and what happened to it.</source>
        <translation>Tīpakohia he tāurunga kia kite i tāna e tono ana me ngā mea i pā ki a ia.</translation>
    </message>
    <message>
        <source>This version of the desk does not know what this entry asks for.</source>
        <translation>Kāore tēnei putanga o te tēpu i te mōhio he aha te tono a tēnei tāurunga.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Name not known</source>
        <translation>Kāore te ingoa i te mōhiotia</translation>
    </message>
    <message>
        <source>What it asks for</source>
        <translation>Tāna e tono ana</translation>
    </message>
    <message>
        <source>Nothing has been answered yet.</source>
        <translation>Kāore anō he mea kia whakautua.</translation>
    </message>
    <message>
        <source>It has no questions.</source>
        <translation>Kāore āna pātai.</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <translation>Taipitopito o %1</translation>
    </message>
    <message>
        <source>Can be sent until %1.</source>
        <translation>Ka taea te tuku tae noa ki te %1.</translation>
    </message>
    <message>
        <source>Can be sent from %1.</source>
        <translation>Ka taea te tuku mai i te %1.</translation>
    </message>
    <message>
        <source>You ticked “Send anyway” for a warning.</source>
        <translation>I tohua e koe a “Tuku tonu” mō tētahi whakatūpato.</translation>
    </message>
    <message>
        <source>%1 said:</source>
        <translation>I kī mai a %1:</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Ngā mea e mōhiotia ana</translation>
    </message>
    <message>
        <source>It was sent %1.</source>
        <translation>I tukuna %1.</translation>
    </message>
    <message>
        <source>When it was sent is not known.</source>
        <translation>Kāore e mōhiotia nōnahea i tukuna ai.</translation>
    </message>
    <message>
        <source>%1 gave no request number.</source>
        <translation>Kāore a %1 i hoatu tau tono.</translation>
    </message>
    <message>
        <source>Request number for the help desk of %1: %2</source>
        <translation>Tau tono mā te tari āwhina o %1: %2</translation>
    </message>
    <message>
        <source>What happened: %1</source>
        <translation>I aha: %1</translation>
    </message>
    <message>
        <source>Look at the record in %1. If it shows this change, press It arrived. If it does not, press Send again.</source>
        <translation>Tirohia te mauhanga i %1. Mēnā e whakaatu ana i tēnei panonitanga, pēhia Kua tae atu. Ki te kore, pēhia Tuku anō.</translation>
    </message>
    <message>
        <source>The desk reads the record and says what it found. Nothing is sent again meanwhile.</source>
        <translation>Ka pānui te tēpu i te mauhanga, ka kī he aha i kitea. Kāore he mea e tukuna anōtia i taua wā.</translation>
    </message>
    <message>
        <source>&amp;Open the form</source>
        <translation>Hua&amp;ki te puka</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>I aha</translation>
    </message>
</context>
<context>
    <name>EntryWords</name>
    <message>
        <source>Draft begun</source>
        <translation>I tīmataria te hukihuki</translation>
    </message>
    <message>
        <source>Put in the outbox</source>
        <translation>I whakanohoia ki te pouaka tuku</translation>
    </message>
    <message>
        <source>Sending began</source>
        <translation>I tīmata te tuku</translation>
    </message>
    <message>
        <source>Accepted by the service</source>
        <translation>I whakaaetia e te ratonga</translation>
    </message>
    <message>
        <source>The record shows it now</source>
        <translation>E whakaaturia ana e te mauhanga ināianei</translation>
    </message>
    <message>
        <source>Not accepted by the service</source>
        <translation>Kāore i whakaaetia e te ratonga</translation>
    </message>
    <message>
        <source>The service has no such record</source>
        <translation>Kāore he mauhanga pēnei a te ratonga</translation>
    </message>
    <message>
        <source>Sent, but no clear answer came back</source>
        <translation>I tukuna, engari kāore i hoki mai he whakautu mārama</translation>
    </message>
    <message>
        <source>It did not leave this computer</source>
        <translation>Kāore i wehe i tēnei rorohiko</translation>
    </message>
    <message>
        <source>The sign-in was not accepted. Nothing was changed</source>
        <translation>Kāore te takiuru i whakaaetia. Kāore he mea i panonitia</translation>
    </message>
    <message>
        <source>The service asked us to wait</source>
        <translation>I tono te ratonga kia tatari tātou</translation>
    </message>
    <message>
        <source>The service had a problem before anything was sent</source>
        <translation>I raruraru te ratonga i mua i te tukunga o tētahi mea</translation>
    </message>
    <message>
        <source>The record could not be read before sending</source>
        <translation>Kāore i taea te pānui te mauhanga i mua i te tuku</translation>
    </message>
    <message>
        <source>The desk was closed while this was being sent</source>
        <translation>I katia te tēpu i te wā e tukuna ana tēnei</translation>
    </message>
    <message>
        <source>Found by reading: the record shows our change. It could also have been a colleague</source>
        <translation>I kitea mā te pānui: e whakaatu ana te mauhanga i tā tātou panoni. Tērā pea nā tētahi hoa mahi kē</translation>
    </message>
    <message>
        <source>Found by reading: the record does not show our change</source>
        <translation>I kitea mā te pānui: kāore te mauhanga e whakaatu i tā tātou panoni</translation>
    </message>
    <message>
        <source>The record does not show it yet. It is read again after the service’s own time limit</source>
        <translation>Kāore anō te mauhanga kia whakaatu. Ka pānuitia anōtia i muri i te wā tepe a te ratonga</translation>
    </message>
    <message>
        <source>The record could not be read. It is tried again</source>
        <translation>Kāore i taea te pānui te mauhanga. Ka whakamātauria anōtia</translation>
    </message>
    <message>
        <source>The service has no way to read this back. A person decides</source>
        <translation>Kāore he huarahi a te ratonga hei pānui anō i tēnei. Mā te tangata e whakatau</translation>
    </message>
    <message>
        <source>The record does not tell whether this arrived. A person decides</source>
        <translation>Kāore te mauhanga e kī mēnā i tae atu tēnei. Mā te tangata e whakatau</translation>
    </message>
    <message>
        <source>The record changed while this was waiting</source>
        <translation>I panonitia te mauhanga i te wā e tatari ana tēnei</translation>
    </message>
    <message>
        <source>Back to your drafts: a rule stands in the way</source>
        <translation>Kua hoki ki ō hukihuki: kei te aukati tētahi ture</translation>
    </message>
    <message>
        <source>Back to your drafts: this version of the desk does not know it</source>
        <translation>Kua hoki ki ō hukihuki: kāore tēnei putanga o te tēpu i te mōhio ki tēnei</translation>
    </message>
    <message>
        <source>Back to your drafts: this version of the service cannot be told this</source>
        <translation>Kua hoki ki ō hukihuki: e kore e taea te kī i tēnei ki tēnei putanga o te ratonga</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>I puritia</translation>
    </message>
    <message>
        <source>Send now was pressed</source>
        <translation>I pēhia Tuku ināianei</translation>
    </message>
    <message>
        <source>Taken back to the drafts</source>
        <translation>I tangohia mai ki ngā hukihuki</translation>
    </message>
    <message>
        <source>Opened for editing</source>
        <translation>I huakina hei whakatika</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Kua whakarerea</translation>
    </message>
    <message>
        <source>The draft was kept, after the change was seen</source>
        <translation>I puritia te hukihuki, i muri i te kitenga o te panoni</translation>
    </message>
    <message>
        <source>The draft was dropped, after the change was seen</source>
        <translation>I whakarerea te hukihuki, i muri i te kitenga o te panoni</translation>
    </message>
    <message>
        <source>A person said that it arrived</source>
        <translation>I kī tētahi tangata kua tae atu</translation>
    </message>
    <message>
        <source>The record is read again</source>
        <translation>Ka pānuitia anōtia te mauhanga</translation>
    </message>
    <message>
        <source>To be sent tomorrow, by the service’s day</source>
        <translation>Ka tukuna āpōpō, e ai ki te rā o te ratonga</translation>
    </message>
    <message>
        <source>Came back: a rule stands in the way</source>
        <translation>Kua hoki mai: kei te aukati tētahi ture</translation>
    </message>
    <message>
        <source>Came back. Open it to see why</source>
        <translation>Kua hoki mai. Huakina kia kite i te take</translation>
    </message>
    <message>
        <source>We do not know if %1 received this. You decide</source>
        <translation>Kāore mātou i te mōhio mēnā i tae tēnei ki a %1. Māu e whakatau</translation>
    </message>
    <message>
        <source>We do not know if %1 received this. We are checking</source>
        <translation>Kāore mātou i te mōhio mēnā i tae tēnei ki a %1. Kei te tirohia</translation>
    </message>
    <message>
        <source>This record changed while your draft was waiting</source>
        <translation>I panonitia tēnei mauhanga i te wā e tatari ana tō hukihuki</translation>
    </message>
    <message>
        <source>Open it to see what to change</source>
        <translation>Huakina kia kite he aha hei panoni</translation>
    </message>
    <message>
        <source>DfE still has to update the record</source>
        <translation>Me whakahou tonu e DfE te mauhanga</translation>
    </message>
    <message>
        <source>%1 does not show it. Press Send now to send it again</source>
        <translation>Kāore a %1 e whakaatu ana. Pēhia Tuku ināianei kia tukuna anōtia</translation>
    </message>
    <message>
        <source>Held until you press Send now</source>
        <translation>Kei te puritia kia pēhia rā anō e koe Tuku ināianei</translation>
    </message>
    <message>
        <source>Working offline</source>
        <translation>Kei te mahi tuimotu</translation>
    </message>
    <message>
        <source>After: %1</source>
        <translation>I muri i: %1</translation>
    </message>
    <message>
        <source>Waiting for your sign-in</source>
        <translation>Kei te tatari ki tō takiuru</translation>
    </message>
    <message>
        <source>%1 asks us to wait until %2</source>
        <translation>E tono ana a %1 kia tatari tātou kia %2</translation>
    </message>
    <message>
        <source>Tried many times. Look at it</source>
        <translation>He maha ngā whakamātau. Tirohia</translation>
    </message>
    <message numerus="yes">
        <source>Will be sent in %n second(s)</source>
        <translation>
            <numerusform>Ka tukuna ā te %n hēkona</numerusform>
            <numerusform>Ka tukuna i roto i ngā hēkona e %n</numerusform>
            <numerusform>Ka tukuna i roto i ngā hēkona e %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the network</source>
        <translation>Kei te tatari ki te whatunga</translation>
    </message>
    <message>
        <source>Waiting until %1</source>
        <translation>Kei te tatari kia %1</translation>
    </message>
    <message>
        <source>Next to be sent</source>
        <translation>Ko te mea whai ake hei tuku</translation>
    </message>
    <message>
        <source>It is being sent at this moment.</source>
        <translation>Kei te tukuna i tēnei wā tonu.</translation>
    </message>
    <message>
        <source>It was accepted. What can be undone is done with a command of the record.</source>
        <translation>I whakaaetia. Ko ngā mea ka taea te whakahoki, me whakahoki mā tētahi whakahau o te mauhanga.</translation>
    </message>
    <message>
        <source>It is not a draft.</source>
        <translation>Ehara i te hukihuki.</translation>
    </message>
    <message>
        <source>It is held already.</source>
        <translation>Kei te puritia kētia.</translation>
    </message>
    <message>
        <source>Only what is ready to send can be held.</source>
        <translation>Ko ngā mea kua rite hei tuku anake ka taea te pupuri.</translation>
    </message>
    <message>
        <source>It is a draft. Put it in the outbox first.</source>
        <translation>He hukihuki tēnei. Whakanohoia ki te pouaka tuku i te tuatahi.</translation>
    </message>
    <message>
        <source>The record changed. Keep your draft, adjust it or drop it first.</source>
        <translation>I panonitia te mauhanga. Puritia, whakatikaina, whakarerea rānei tō hukihuki i te tuatahi.</translation>
    </message>
    <message>
        <source>It was not accepted. Change it first.</source>
        <translation>Kāore i whakaaetia. Panonitia i te tuatahi.</translation>
    </message>
    <message>
        <source>It is a draft already.</source>
        <translation>He hukihuki kē.</translation>
    </message>
    <message>
        <source>It may have arrived. Look again first.</source>
        <translation>Tērā pea kua tae atu. Titiro anō i te tuatahi.</translation>
    </message>
    <message>
        <source>Only what is ready to send can be taken back.</source>
        <translation>Ko ngā mea kua rite hei tuku anake ka taea te tango mai.</translation>
    </message>
    <message>
        <source>The record did not change while it was waiting.</source>
        <translation>Kāore te mauhanga i panonitia i te wā tatari.</translation>
    </message>
    <message>
        <source>There is no doubt about it.</source>
        <translation>Kāore he rangirua mō tēnei.</translation>
    </message>
    <message>
        <source>Decide what is open first.</source>
        <translation>Whakatauria i te tuatahi ngā mea kāore anō kia tau.</translation>
    </message>
    <message>
        <source>A rule stands in the way. Open it to see which.</source>
        <translation>Kei te aukati tētahi ture. Huakina kia kite ko tēhea.</translation>
    </message>
    <message>
        <source>It moved on meanwhile.</source>
        <translation>Kua neke whakamua kē.</translation>
    </message>
    <message>
        <source>This version of the desk does not know what it asks for.</source>
        <translation>Kāore tēnei putanga o te tēpu i te mōhio he aha tāna e tono ana.</translation>
    </message>
    <message>
        <source>Its state is: %1.</source>
        <translation>Ko tōna tūāhua: %1.</translation>
    </message>
    <message>
        <source>&amp;Put in outbox</source>
        <translation>Ki te &amp;pouaka tuku</translation>
    </message>
    <message>
        <source>&amp;Hold</source>
        <translation>Pup&amp;uri</translation>
    </message>
    <message>
        <source>&amp;Send again</source>
        <translation>Tuku a&amp;nō</translation>
    </message>
    <message>
        <source>&amp;Send now</source>
        <translation>Tuku &amp;ināianei</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Tango mai</translation>
    </message>
    <message>
        <source>Dro&amp;p</source>
        <translation>Whakar&amp;ere</translation>
    </message>
    <message>
        <source>&amp;Keep my draft</source>
        <translation>&amp;Puritia taku hukihuki</translation>
    </message>
    <message>
        <source>D&amp;rop my draft</source>
        <translation>Whakar&amp;erea taku hukihuki</translation>
    </message>
    <message>
        <source>Ad&amp;just</source>
        <translation>Whakati&amp;ka</translation>
    </message>
    <message>
        <source>It arri&amp;ved</source>
        <translation>&amp;Kua tae atu</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>Titir&amp;o anō</translation>
    </message>
    <message>
        <source>Send to&amp;morrow</source>
        <translation>Tu&amp;ku āpōpō</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) changed.</source>
        <translation>
            <numerusform>%n tāurunga kua panonitia.</numerusform>
            <numerusform>E %n ngā tāurunga kua panonitia.</numerusform>
            <numerusform>E %n ngā tāurunga kua panonitia.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) put in the outbox.</source>
        <translation>
            <numerusform>%n tāurunga kua whakanohoia ki te pouaka tuku.</numerusform>
            <numerusform>E %n ngā tāurunga kua whakanohoia ki te pouaka tuku.</numerusform>
            <numerusform>E %n ngā tāurunga kua whakanohoia ki te pouaka tuku.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) held.</source>
        <translation>
            <numerusform>%n tāurunga kua puritia.</numerusform>
            <numerusform>E %n ngā tāurunga kua puritia.</numerusform>
            <numerusform>E %n ngā tāurunga kua puritia.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) to be sent now.</source>
        <translation>
            <numerusform>%n tāurunga hei tuku ināianei.</numerusform>
            <numerusform>E %n ngā tāurunga hei tuku ināianei.</numerusform>
            <numerusform>E %n ngā tāurunga hei tuku ināianei.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) taken back to your drafts.</source>
        <translation>
            <numerusform>%n tāurunga kua tangohia mai ki ō hukihuki.</numerusform>
            <numerusform>E %n ngā tāurunga kua tangohia mai ki ō hukihuki.</numerusform>
            <numerusform>E %n ngā tāurunga kua tangohia mai ki ō hukihuki.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) dropped.</source>
        <translation>
            <numerusform>%n tāurunga kua whakarerea.</numerusform>
            <numerusform>E %n ngā tāurunga kua whakarerea.</numerusform>
            <numerusform>E %n ngā tāurunga kua whakarerea.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The date can no longer be sent. Open it to see which days can.</source>
        <translation>Kua kore e taea te tuku te rā. Huakina kia kite ko ēhea rā ka taea.</translation>
    </message>
</context>
<context>
    <name>ErrorLink</name>
    <message>
        <source>Goes to the question</source>
        <translation>Ka haere ki te pātai</translation>
    </message>
</context>
<context>
    <name>ErrorSummary</name>
    <message>
        <source>There is a problem</source>
        <translation>He raruraru</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>What you typed is still on the screen.</source>
        <translation>Kei te mata tonu ngā mea i patohia e koe.</translation>
    </message>
    <message>
        <source>Nothing will be sent again before the record has been read.</source>
        <translation>Kāore he mea e tukuna anōtia kia pānuitia rā anō te mauhanga.</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>Kāore he mea i ngaro.</translation>
    </message>
    <message>
        <source>{service} cannot be reached.</source>
        <translation>Kāore e taea a {service}.</translation>
    </message>
    <message>
        <source>The desk goes on by itself when the network is back.</source>
        <translation>Ka haere tonu te tēpu ina hoki mai te whatunga.</translation>
    </message>
    <message>
        <source>We do not know if {service} received this.</source>
        <translation>Kāore mātou i te mōhio mēnā i tae tēnei ki a {service}.</translation>
    </message>
    <message>
        <source>The desk reads the record to find out.</source>
        <translation>Ka pānui te tēpu i te mauhanga kia mōhio ai.</translation>
    </message>
    <message>
        <source>{service} did not accept your sign-in.</source>
        <translation>Kāore a {service} i whakaae ki tō takiuru.</translation>
    </message>
    <message>
        <source>The token may have expired, been revoked or be for another environment. Enter a token in Connections.</source>
        <translation>Tērā pea kua mōnehu te tohu uru, kua whakakorea, mō tētahi atu taiao rānei. Tāurua he tohu uru i Ngā hononga.</translation>
    </message>
    <message>
        <source>{service} does not let this connection do that.</source>
        <translation>Kāore a {service} e tuku i tēnei hononga kia mahia tēnā.</translation>
    </message>
    <message>
        <source>Ask the service for access, or use another connection.</source>
        <translation>Tonoa te ratonga kia whakaae ki tō uru, whakamahia rānei tētahi atu hononga.</translation>
    </message>
    <message>
        <source>{service} has no such record for your organisation.</source>
        <translation>Kāore he mauhanga pēnei a {service} mō tō koutou whakahaere.</translation>
    </message>
    <message>
        <source>Refresh: the record may have been removed, or the service no longer answers this version.</source>
        <translation>Whakahoutia: tērā pea kua tangohia te mauhanga, kua kore rānei te ratonga e whakautu i tēnei putanga.</translation>
    </message>
    <message>
        <source>The record is not as it was when this was drafted.</source>
        <translation>Kua rerekē te mauhanga i te wā i tuhia ai tēnei hukihuki.</translation>
    </message>
    <message>
        <source>Look at the record and decide.</source>
        <translation>Tirohia te mauhanga, ka whakatau ai.</translation>
    </message>
    <message>
        <source>{service} did not accept this.</source>
        <translation>Kāore a {service} i whakaae ki tēnei.</translation>
    </message>
    <message>
        <source>Change what the service names, then put it in the outbox again.</source>
        <translation>Panonitia ngā mea i whakahuatia e te ratonga, kātahi ka whakanoho anō ki te pouaka tuku.</translation>
    </message>
    <message>
        <source>{service} asks us to wait.</source>
        <translation>E tono ana a {service} kia tatari tātou.</translation>
    </message>
    <message>
        <source>There is nothing to do: the desk waits and goes on.</source>
        <translation>Kāore he mahi māu: ka tatari te tēpu, ka haere tonu.</translation>
    </message>
    <message>
        <source>{service} had a problem.</source>
        <translation>I raruraru a {service}.</translation>
    </message>
    <message>
        <source>The record is checked first, then it can be sent again.</source>
        <translation>Ka tirohia te mauhanga i te tuatahi, kātahi ka taea te tuku anō.</translation>
    </message>
    <message>
        <source>{service} gave an answer that the desk cannot read.</source>
        <translation>I hoatu a {service} i te whakautu kāore e taea e te tēpu te pānui.</translation>
    </message>
    <message>
        <source>Refresh later. If it stays so, send the support report from About.</source>
        <translation>Whakahoutia ā muri ake. Ki te pēnei tonu, tukua te pūrongo tautoko i Mō tēnei.</translation>
    </message>
    <message>
        <source>The desk could not read or write its own files.</source>
        <translation>Kāore i taea e te tēpu ōna ake kōnae te pānui, te tuhi rānei.</translation>
    </message>
    <message>
        <source>Check that the disk is not full and that the data folder can be written, then try again.</source>
        <translation>Tirohia kāore te kōpae i te kī, ā, ka taea te tuhi ki te kōpaki raraunga, kātahi ka ngana anō.</translation>
    </message>
    <message>
        <source>This was stopped.</source>
        <translation>I whakatūria tēnei.</translation>
    </message>
    <message>
        <source>Start it again when you want to.</source>
        <translation>Tīmataria anōtia ina hiahia koe.</translation>
    </message>
    <message>
        <source>The service</source>
        <translation>Te ratonga</translation>
    </message>
    <message>
        <source>The desk tries again later. What was fetched before stays.</source>
        <translation>Ka ngana anō te tēpu ā muri ake. Ka noho tonu ngā mea i tīkina i mua.</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (kāore e herea)</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <extracomment>stands before an error beside its field, so that it is one without its colour</extracomment>
        <translation>Hapa: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <extracomment>stands before a warning, which can be sent all the same</extracomment>
        <translation>Whakatūpato: %1</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Pause date</source>
        <translation>Rā tārewa</translation>
    </message>
    <message>
        <source>For example, 27 3 2026</source>
        <translation>Hei tauira, 27 3 2026</translation>
    </message>
    <message>
        <source>Why the agreement is going into grace</source>
        <translation>Te take e uru ai te whakaaetanga ki te wā aroha</translation>
    </message>
    <message>
        <source>Why the agreement is going on hold</source>
        <translation>Te take e whakatārewatia ai te whakaaetanga</translation>
    </message>
    <message>
        <source>Restart date</source>
        <translation>Rā tīmata anō</translation>
    </message>
    <message>
        <source>Date of withdrawal</source>
        <translation>Rā unuhanga</translation>
    </message>
    <message>
        <source>Why the learner is withdrawn</source>
        <translation>Te take i unuhia ai te ākonga</translation>
    </message>
    <message>
        <source>ID of the new agreement</source>
        <translation>ID o te whakaaetanga hou</translation>
    </message>
    <message>
        <source>Your own ID for it, up to 20 characters.</source>
        <translation>Tō koutou ake ID mōna, kia 20 pūāhua te mōrahi.</translation>
    </message>
    <message>
        <source>New employer’s legal name</source>
        <translation>Ingoa ā-ture o te kaituku mahi hou</translation>
    </message>
    <message>
        <source>Employer site</source>
        <translation>Wāhi mahi</translation>
    </message>
    <message>
        <source>Where the employer has several.</source>
        <translation>Mēnā he maha ngā wāhi o te kaituku mahi.</translation>
    </message>
    <message>
        <source>Employer NZBN</source>
        <translation>NZBN o te kaituku mahi</translation>
    </message>
    <message>
        <source>13 numbers, where you know it.</source>
        <translation>E 13 ngā mati, mēnā e mōhiotia ana.</translation>
    </message>
    <message>
        <source>Region of employment</source>
        <translation>Rohe o te mahi</translation>
    </message>
    <message>
        <source>Reason for deferral</source>
        <translation>Take mō te hikinga</translation>
    </message>
    <message>
        <source>Reason for withdrawal</source>
        <translation>Take unuhanga</translation>
    </message>
    <message>
        <source>New schedule</source>
        <translation>Wātaka hou</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>Kāhui</translation>
    </message>
    <message>
        <source>Leave empty to keep the cohort.</source>
        <translation>Waiho kia wātea hei pupuri i te kāhui.</translation>
    </message>
    <message>
        <source>Declaration type</source>
        <translation>Momo whakapuakanga</translation>
    </message>
    <message>
        <source>Declaration date</source>
        <translation>Rā o te whakapuakanga</translation>
    </message>
    <message>
        <source>For example, 27 9 2025</source>
        <translation>Hei tauira, 27 9 2025</translation>
    </message>
    <message>
        <source>Evidence held</source>
        <translation>Taunakitanga e puritia ana</translation>
    </message>
    <message>
        <source>Date QTS requirements met</source>
        <translation>Te rā i tutuki ai ngā whakaritenga QTS</translation>
    </message>
    <message>
        <source>Date EYTS requirements met</source>
        <translation>Te rā i tutuki ai ngā whakaritenga EYTS</translation>
    </message>
    <message>
        <source>Date of deferral</source>
        <translation>Rā hikinga</translation>
    </message>
    <message>
        <source>Leaving this empty removes an earlier reason from the record.</source>
        <translation>Ki te waiho kia wātea, ka tangohia te take o mua i te mauhanga.</translation>
    </message>
    <message>
        <source>Who decided on the withdrawal</source>
        <translation>Nā wai te unuhanga i whakatau</translation>
    </message>
    <message>
        <source>Why the trainee withdrew from the course</source>
        <translation>Te take i unuhia ai te pia i te akoranga</translation>
    </message>
    <message>
        <source>Select all that apply.</source>
        <translation>Tīpakohia ngā mea katoa e hāngai ana.</translation>
    </message>
    <message>
        <source>The other reason</source>
        <translation>Te take kē</translation>
    </message>
    <message>
        <source>Safeguarding concerns</source>
        <translation>Māharahara haumaru</translation>
    </message>
    <message>
        <source>Would the trainee be interested in teaching in the future</source>
        <translation>Ka hiahia rānei te pia ki te whakaako ā muri atu</translation>
    </message>
    <message>
        <source>For example, 27 6 2026</source>
        <translation>Hei tauira, 27 6 2026</translation>
    </message>
    <message>
        <source>School URN</source>
        <translation>URN o te kura</translation>
    </message>
    <message>
        <source>6 numbers. Register takes the name and postcode from its own list of schools.</source>
        <translation>E 6 ngā mati. Ka tikina e Register te ingoa me te waehere poutāpeta i tāna ake rārangi kura.</translation>
    </message>
    <message>
        <source>School or setting name</source>
        <translation>Ingoa o te kura, o te wāhi rānei</translation>
    </message>
    <message>
        <source>Needed where the school has no URN or Register does not know it.</source>
        <translation>Me whakaatu mēnā kāore he URN o te kura, mēnā rānei kāore a Register i te mōhio ki a ia.</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Waehere poutāpeta</translation>
    </message>
    <message>
        <source>For example, BN1 1AA</source>
        <translation>Hei tauira, BN1 1AA</translation>
    </message>
    <message>
        <source>Country of the degree</source>
        <translation>Te whenua o te tohu mātauranga</translation>
    </message>
    <message>
        <source>Leave empty for a UK degree.</source>
        <translation>Waiho kia wātea mō te tohu mātauranga UK.</translation>
    </message>
    <message>
        <source>Type of UK degree</source>
        <translation>Momo tohu mātauranga UK</translation>
    </message>
    <message>
        <source>Type of non-UK degree</source>
        <translation>Momo tohu mātauranga nō waho i te UK</translation>
    </message>
    <message>
        <source>Degree subject</source>
        <translation>Kaupapa o te tohu mātauranga</translation>
    </message>
    <message>
        <source>Awarding institution</source>
        <translation>Whare whakawhiwhi tohu</translation>
    </message>
    <message>
        <source>Graduation year</source>
        <translation>Tau whakapōtaetanga</translation>
    </message>
    <message>
        <source>For example, 2014</source>
        <translation>Hei tauira, 2014</translation>
    </message>
    <message>
        <source>Degree grade</source>
        <translation>Taumata o te tohu mātauranga</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>F&amp;ilters</source>
        <translation>Tātar&amp;i</translation>
    </message>
    <message>
        <source>Clea&amp;r filters</source>
        <translation>&amp;Ukuia ngā tātari</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Kimi</translation>
    </message>
    <message>
        <source>Find in %1</source>
        <translation>Kimi i roto i %1</translation>
    </message>
    <message>
        <source>By the beginnings of names or numbers, in any order</source>
        <translation>Mā te tīmatanga o ngā ingoa, o ngā tau rānei, ahakoa te raupapa</translation>
    </message>
    <message>
        <source>By the beginnings of names or numbers, in any order (Ctrl+F)</source>
        <translation>Mā te tīmatanga o ngā ingoa, o ngā tau rānei, ahakoa te raupapa (Ctrl+F)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Katoa</translation>
    </message>
    <message>
        <source>Shows filters by column</source>
        <translation>Ka whakaatu i ngā tātari mō ia tīwae</translation>
    </message>
    <message numerus="yes">
        <source>F&amp;ilters: %n chosen</source>
        <translation>
            <numerusform>Tātar&amp;i: %n kua tīpakohia</numerusform>
            <numerusform>Tātar&amp;i: e %n kua tīpakohia</numerusform>
            <numerusform>Tātar&amp;i: e %n kua tīpakohia</numerusform>
        </translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Ngā %1 katoa</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>FlagField</name>
    <message>
        <source>Yes</source>
        <translation>Āe</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Kāo</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>This version of the desk does not know what this entry asks for.</source>
        <translation>Kāore tēnei putanga o te tēpu i te mōhio he aha te tono a tēnei tāurunga.</translation>
    </message>
    <message>
        <source>The form cannot be opened</source>
        <translation>Kāore e taea te huaki te puka</translation>
    </message>
    <message>
        <source>Ready to send. Changing an answer takes it back to your drafts.</source>
        <translation>Kua rite hei tuku. Ki te panonitia he whakautu ka hoki ki ō hukihuki.</translation>
    </message>
    <message>
        <source>Draft saved %1</source>
        <translation>I tiakina te hukihuki %1</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Hoki</translation>
    </message>
    <message>
        <source>Save &amp;draft</source>
        <translation>&amp;Tiaki hukihuki</translation>
    </message>
    <message>
        <source>Keeps what you typed and closes the form</source>
        <translation>Ka pupuri i ngā mea i patohia e koe, ka kati i te puka</translation>
    </message>
    <message>
        <source>%1 - %2</source>
        <translation>%1 - %2</translation>
    </message>
    <message>
        <source>&amp;Put in outbox</source>
        <translation>Ki te &amp;pouaka tuku</translation>
    </message>
    <message>
        <source>&amp;Check before sending</source>
        <translation>Tirohia i &amp;mua i te tuku</translation>
    </message>
    <message>
        <source>It waits its hold time there, in which you can take it back</source>
        <translation>Ka tatari i reira mō te wā pupuri, e taea ai e koe te tango mai</translation>
    </message>
    <message>
        <source>Shows what will happen. Nothing is sent</source>
        <translation>Ka whakaatu he aha ka puta. Kāore he mea e tukuna</translation>
    </message>
    <message>
        <source>This has begun to be sent and can no longer be changed. Look at it in the outbox.</source>
        <translation>Kua tīmata te tuku i tēnei, ā, kua kore e taea te panoni. Tirohia i te pouaka tuku.</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <translation>Kāore i tiakina. %1</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Kua tiakina</translation>
    </message>
    <message>
        <source>Not put in the outbox. %1</source>
        <translation>Kāore i whakanohoia ki te pouaka tuku. %1</translation>
    </message>
</context>
<context>
    <name>FormWords</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Check before you send: %1</source>
        <translation>Tirohia i mua i te tuku: %1</translation>
    </message>
    <message>
        <source>Name not known</source>
        <translation>Kāore te ingoa i te mōhiotia</translation>
    </message>
    <message>
        <source>No date is possible now.</source>
        <translation>Kāore he rā ka taea ināianei.</translation>
    </message>
    <message>
        <source>Only %1 is possible.</source>
        <translation>Ko te %1 anake ka taea.</translation>
    </message>
    <message>
        <source>It can be from %1 to %2.</source>
        <translation>Ka taea mai i te %1 ki te %2.</translation>
    </message>
    <message>
        <source>It can be %1 or later.</source>
        <translation>Ka taea te %1, muri atu rānei.</translation>
    </message>
    <message>
        <source>It can be %1 or earlier.</source>
        <translation>Ka taea te %1, mua atu rānei.</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Āwhina</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>Me pēhea te mahi</translation>
    </message>
    <message>
        <source>The lists are a copy of what the services hold for your organisation. Refreshing never sends anything.</source>
        <translation>He tārua ngā rārangi o ngā mea e puritia ana e ngā ratonga mō tō koutou whakahaere. Kāore rawa te whakahou e tuku i tētahi mea.</translation>
    </message>
    <message>
        <source>A form keeps what you type as a draft. Put in outbox releases it: it waits a moment in which you can take it back, then it is sent by itself. Nothing is sent that you did not put in the outbox.</source>
        <translation>Ka pupuri te puka i tāu e pato ai hei hukihuki. Mā Ki te pouaka tuku e tuku: ka tatari mō te wā poto e taea ai e koe te tango mai, kātahi ka tukuna aunoatia. Kāore he mea e tukuna kāore i whakanohoia e koe ki te pouaka tuku.</translation>
    </message>
    <message>
        <source>Just before sending, the record is read again. If it changed in a way that matters, that entry stops and you decide.</source>
        <translation>I mua tonu i te tuku, ka pānuitia anōtia te mauhanga. Mēnā kua panonitia tētahi mea nui, ka tū taua tāurunga, ā, māu e whakatau.</translation>
    </message>
    <message>
        <source>If no answer came back, the desk does not send again: it reads the record to find out what happened.</source>
        <translation>Ki te kore he whakautu e hoki mai, kāore te tēpu e tuku anō: ka pānui i te mauhanga kia mōhio ai i aha.</translation>
    </message>
    <message>
        <source>Typed and kept on this computer. Saved is not sent.</source>
        <translation>Kua patohia, kua puritia ki tēnei rorohiko. Ehara te tiaki i te tuku.</translation>
    </message>
    <message>
        <source>Released by you. It goes by itself as soon as nothing stands in the way.</source>
        <translation>Nāu i tuku. Ka haere aunoa ina kore he mea e aukati ana.</translation>
    </message>
    <message>
        <source>On its way at this moment.</source>
        <translation>Kei te haere i tēnei wā tonu.</translation>
    </message>
    <message>
        <source>The service took it.</source>
        <translation>I tangohia e te ratonga.</translation>
    </message>
    <message>
        <source>The service did not take it. Its own words stand with it; change it and send it again.</source>
        <translation>Kāore i tangohia e te ratonga. Kei te taha āna ake kupu; panonitia, ka tuku anō.</translation>
    </message>
    <message>
        <source>It may have arrived. The desk looks before anything is sent again.</source>
        <translation>Tērā pea kua tae atu. Ka titiro te tēpu i mua i te tuku anō i tētahi mea.</translation>
    </message>
    <message>
        <source>The record changed while this was waiting. You decide.</source>
        <translation>I panonitia te mauhanga i te wā e tatari ana tēnei. Māu e whakatau.</translation>
    </message>
    <message>
        <source>Words of the outbox</source>
        <translation>Ngā kupu o te pouaka tuku</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>from any state</source>
        <translation>mai i ngā tūāhua katoa</translation>
    </message>
    <message>
        <source>possible from: %1</source>
        <translation>ka taea mai i: %1</translation>
    </message>
    <message>
        <source>It cannot be taken back here</source>
        <translation>E kore e taea te whakahoki i konei</translation>
    </message>
    <message>
        <source>What can be done:</source>
        <translation>Ngā mea ka taea:</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Open what is selected</source>
        <translation>Huaki i te mea kua tīpakohia</translation>
    </message>
    <message>
        <source>Space, Shift+Up, Shift+Down, Ctrl+A</source>
        <translation>Space, Shift+Up, Shift+Down, Ctrl+A</translation>
    </message>
    <message>
        <source>Select a row, more rows, all rows</source>
        <translation>Tīpako kapa, ētahi atu kapa, ngā kapa katoa</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Copy the selected rows as text with headers</source>
        <translation>Tārua i ngā kapa kua tīpakohia hei kupu me ngā pane</translation>
    </message>
    <message>
        <source>Shift+F10</source>
        <translation>Shift+F10</translation>
    </message>
    <message>
        <source>What can be done with the row</source>
        <translation>Ngā mea ka taea ki te kapa</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>In a form: go on to the check page, then put in the outbox</source>
        <translation>I te puka: haere ki te whārangi tirotiro, kātahi ki te pouaka tuku</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>In a form: save the draft</source>
        <translation>I te puka: tiaki i te hukihuki</translation>
    </message>
    <message>
        <source>F8, Shift+F8</source>
        <translation>F8, Shift+F8</translation>
    </message>
    <message>
        <source>In a form: next or previous error</source>
        <translation>I te puka: te hapa o muri, o mua rānei</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Close the form. What you typed is kept</source>
        <translation>Kati i te puka. Ka puritia ngā mea i patohia e koe</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>In the outbox: drop the entry, after a question</source>
        <translation>I te pouaka tuku: whakarere i te tāurunga, i muri i tētahi pātai</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Ngā pātuhi</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>Training agreements</source>
        <translation>Whakaaetanga whakangungu</translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s)</source>
        <translation>
            <numerusform>whakaaetanga %n</numerusform>
            <numerusform>whakaaetanga e %n</numerusform>
            <numerusform>whakaaetanga e %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Declarations</source>
        <translation>Whakapuakanga</translation>
    </message>
    <message numerus="yes">
        <source>%n declaration(s)</source>
        <translation>
            <numerusform>whakapuakanga %n</numerusform>
            <numerusform>whakapuakanga e %n</numerusform>
            <numerusform>whakapuakanga e %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Delivery partners</source>
        <translation>Hoa whakarato</translation>
    </message>
    <message numerus="yes">
        <source>%n delivery partner(s)</source>
        <translation>
            <numerusform>hoa whakarato %n</numerusform>
            <numerusform>hoa whakarato e %n</numerusform>
            <numerusform>hoa whakarato e %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Kaiuru</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>kaiuru %n</numerusform>
            <numerusform>kaiuru e %n</numerusform>
            <numerusform>kaiuru e %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Tauākī</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>tauākī %n</numerusform>
            <numerusform>tauākī e %n</numerusform>
            <numerusform>tauākī e %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Trainees</source>
        <translation>Pia</translation>
    </message>
    <message numerus="yes">
        <source>%n trainee(s)</source>
        <translation>
            <numerusform>pia %n</numerusform>
            <numerusform>pia e %n</numerusform>
            <numerusform>pia e %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LongTextField</name>
    <message numerus="yes">
        <source>%n character(s) left</source>
        <translation>
            <numerusform>%n pūāhua e toe ana</numerusform>
            <numerusform>e %n ngā pūāhua e toe ana</numerusform>
            <numerusform>e %n ngā pūāhua e toe ana</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too many</source>
        <translation>
            <numerusform>%n pūāhua te hipa</numerusform>
            <numerusform>e %n ngā pūāhua te hipa</numerusform>
            <numerusform>e %n ngā pūāhua te hipa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LookupField</name>
    <message>
        <source>Suggestions</source>
        <translation>Ngā marohi</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Refresh</source>
        <translation>Whakahou</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>Kimi i te rārangi</translation>
    </message>
    <message>
        <source>Next area of the window</source>
        <translation>Te wāhanga whai ake o te matapihi</translation>
    </message>
    <message>
        <source>Previous area of the window</source>
        <translation>Te wāhanga o mua o te matapihi</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Tāngata</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Hukihuki</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Pouaka tuku</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ngā hua</translation>
    </message>
    <message>
        <source>Activity record</source>
        <translation>Rārangi ngohe</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Āwhina</translation>
    </message>
    <message>
        <source>Work offline</source>
        <translation>Mahi tuimotu</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Puta</translation>
    </message>
    <message>
        <source>This is done for one record at a time. Select one row of the table.</source>
        <translation>Kotahi te mauhanga mō tēnei mahi i te wā kotahi. Tīpakohia te kapa kotahi o te ripanga.</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Ākiri</translation>
    </message>
    <message>
        <source>Takes this message away</source>
        <translation>Ka tango i tēnei karere</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Tuhipoka</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Tirohia</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Raruraru</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Sections</source>
        <translation>Ngā wāhanga</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>{name} did not accept the sign-in. The token may have expired, been revoked, or belong to another environment. Nothing is lost: what was ready stays ready. Paste a new token under Connections.</source>
        <translation>Kāore a {name} i whakaae ki te takiuru. Tērā pea kua mōnehu te tohu uru, kua whakakorea, nō tētahi atu taiao rānei. Kāore he mea i ngaro: ko ngā mea kua rite ka noho rite tonu. Whakapirihia he tohu uru hou ki Ngā hononga.</translation>
    </message>
    <message>
        <source>Refreshing from {name} stopped: {problem} What was fetched before is kept.</source>
        <translation>Kua tū te whakahou i a {name}: {problem} Ka puritia ngā mea i tīkina i mua.</translation>
    </message>
    <message>
        <source>The desk cannot use its files: {problem} Nothing was lost; nothing can be saved until this is mended.</source>
        <translation>Kāore e taea e te tēpu ōna kōnae te whakamahi: {problem} Kāore he mea i ngaro; kāore e taea te tiaki kia whakatikaina rā anō tēnei.</translation>
    </message>
    <message>
        <source>The copy of the services&apos; records on this computer was damaged. It is fetched again. Your drafts and your outbox are not touched.</source>
        <translation>I pakaru te tārua o ngā mauhanga a ngā ratonga i tēnei rorohiko. Kei te tīkina anōtia. Kāore ō hukihuki me tō pouaka tuku e pāngia.</translation>
    </message>
    <message>
        <source>The outbox file was damaged. It was set aside as {file}, and {count} entries were read out of it. Look through the outbox: something may be missing.</source>
        <translation>I pakaru te kōnae o te pouaka tuku. I waiho ki te taha ko {file}, ā, e {count} ngā tāurunga i pānuitia i roto. Tirohia te pouaka tuku: tērā pea he mea kei te ngaro.</translation>
    </message>
    <message>
        <source>These files were written by a newer version of Provider Desk. They can be looked at, but nothing is changed or sent. Install the newer version.</source>
        <translation>Nā tētahi putanga hou ake o Provider Desk ēnei kōnae i tuhi. Ka taea te titiro, engari kāore he mea e panonitia, e tukuna rānei. Tāutahia te putanga hou ake.</translation>
    </message>
    <message>
        <source>The desk&apos;s folder can only be read. Nothing can be saved or sent until it can be written again.</source>
        <translation>Ka taea anake te pānui te kōpaki o te tēpu. Kāore e taea te tiaki, te tuku rānei kia taea rā anō te tuhi ki roto.</translation>
    </message>
    <message>
        <source>The practice server cannot be reached: {problem} The desk looks for it every few seconds.</source>
        <translation>Kāore e taea te tūmau whakaharatau: {problem} Ka rapu te tēpu i a ia i ia hēkona ruarua.</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>--%1 must be a number from %2 to %3, not &quot;%4&quot;.</source>
        <translation>Me tau te --%1 mai i te %2 ki te %3, kaua ko &quot;%4&quot;.</translation>
    </message>
    <message>
        <source>--%1 must be one of %2, not &quot;%3&quot;.</source>
        <translation>Me noho te --%1 hei tētahi o %2, kaua ko &quot;%3&quot;.</translation>
    </message>
    <message>
        <source>Provider Desk: trainees, participants, declarations and training agreements in one window, also offline.</source>
        <translation>Provider Desk: ngā pia, ngā kaiuru, ngā whakapuakanga me ngā whakaaetanga whakangungu i te matapihi kotahi, i te tuimotu hoki.</translation>
    </message>
    <message>
        <source>Start a practice server with made-up data and use it.</source>
        <translation>Tīmataria he tūmau whakaharatau me ngā raraunga tito, ka whakamahi ai.</translation>
    </message>
    <message>
        <source>Use the practice server that runs at URL.</source>
        <translation>Whakamahia te tūmau whakaharatau e rere ana i URL.</translation>
    </message>
    <message>
        <source>Keep everything in DIR.</source>
        <translation>Puritia ngā mea katoa ki DIR.</translation>
    </message>
    <message>
        <source>Open the page NAME.</source>
        <translation>Huakina te whārangi NAME.</translation>
    </message>
    <message>
        <source>Speak English (en), Welsh (cy) or te reo Māori (mi).</source>
        <translation>Kōrero i te reo Ingarihi (en), te reo Wēra (cy), te reo Māori (mi) rānei.</translation>
    </message>
    <message>
        <source>Colours: light, dark or contrast.</source>
        <translation>Ngā tae: light, dark, contrast rānei.</translation>
    </message>
    <message>
        <source>Text size, from 50 to 400 percent.</source>
        <translation>Te rahi tuhinga, mai i te 50 ki te 400 ōrau.</translation>
    </message>
    <message>
        <source>Practice only: seconds that something released can be taken back.</source>
        <translation>Mō te whakaharatau anake: ngā hēkona e taea ai te tango mai te mea i tukuna.</translation>
    </message>
    <message>
        <source>Practice only: seconds before a record is read again after a lost answer.</source>
        <translation>Mō te whakaharatau anake: ngā hēkona i mua i te pānui anō i te mauhanga i muri i te ngaronga o te whakautu.</translation>
    </message>
    <message>
        <source>Write a picture of the window, 1,440 by 880, to FILE and leave.</source>
        <translation>Tuhia he pikitia o te matapihi, 1,440 ki te 880, ki FILE, ka puta ai.</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>Tāngia te putanga.</translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation>Tāngia tēnei āwhina.</translation>
    </message>
    <message>
        <source>Pages: %1</source>
        <translation>Ngā whārangi: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an option. See --help.</source>
        <translation>Ehara a &quot;%1&quot; i te kōwhiringa. Tirohia --help.</translation>
    </message>
    <message>
        <source>--practice-url must be an address such as http://127.0.0.1:8080, not &quot;%1&quot;.</source>
        <translation>Me wāhitau te --practice-url pērā i http://127.0.0.1:8080, kaua ko &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>--hold and --settle need --practice or --practice-url.</source>
        <translation>Me whai --practice, --practice-url rānei te --hold me te --settle.</translation>
    </message>
    <message>
        <source>--%1 needs a name.</source>
        <translation>Me whai ingoa te --%1.</translation>
    </message>
</context>
<context>
    <name>OutboxModel</name>
    <message>
        <source>Name not known</source>
        <translation>Kāore te ingoa i te mōhiotia</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Kāore he rā</translation>
    </message>
    <message>
        <source>Not given yet</source>
        <translation>Kāore anō kia hoatu</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Kāore he mea</translation>
    </message>
    <message>
        <source>No end known</source>
        <translation>Kāore he mutunga e mōhiotia</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Tangata</translation>
    </message>
    <message>
        <source>What</source>
        <translation>He aha</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Rā</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tūāhua</translation>
    </message>
    <message>
        <source>What it waits for</source>
        <translation>Te mea e tatari ana</translation>
    </message>
    <message>
        <source>Can be sent until</source>
        <translation>Ka taea te tuku tae noa ki</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>I whakahoungia</translation>
    </message>
</context>
<context>
    <name>OutboxPage</name>
    <message>
        <source>Drafts</source>
        <translation>Hukihuki</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Pouaka tuku</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Hu&amp;aki</translation>
    </message>
    <message>
        <source>E&amp;xpires first</source>
        <translation>Ko te mōnehu &amp;wawe</translation>
    </message>
    <message>
        <source>Sorts by the day until which each can be sent</source>
        <translation>Ka kōmaka mā te rā whakamutunga e taea ai ia mea te tuku</translation>
    </message>
    <message>
        <source>Find in %1</source>
        <translation>Kimi i roto i %1</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Kimi</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Kāore anō kia oti</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Katoa</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>tāurunga %n</numerusform>
            <numerusform>tāurunga e %n</numerusform>
            <numerusform>tāurunga e %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>E whakaaturia ana ngā %1 o ngā %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nothing matches this filter</source>
        <translation>Kāore he mea e hāngai ana ki tēnei tātari</translation>
    </message>
    <message>
        <source>Other entries are hidden by it.</source>
        <translation>Kei te hunaia ētahi atu tāurunga e ia.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Ukuia te tātari</translation>
    </message>
    <message>
        <source>There are no drafts</source>
        <translation>Kāore he hukihuki</translation>
    </message>
    <message>
        <source>What you type in a form is kept here by itself until you put it in the outbox.</source>
        <translation>Ka puritia aunoatia i konei tāu e pato ai i te puka, kia whakanohoia rā anō e koe ki te pouaka tuku.</translation>
    </message>
    <message>
        <source>Go to the records</source>
        <translation>Haere ki ngā mauhanga</translation>
    </message>
    <message>
        <source>The outbox is empty</source>
        <translation>He wātea te pouaka tuku</translation>
    </message>
    <message>
        <source>What you put in it waits here a moment, is sent, and keeps its answer.</source>
        <translation>Ko tāu e whakanoho ai ki roto ka tatari i konei mō te wā poto, ka tukuna, ka pupuri i tōna whakautu.</translation>
    </message>
    <message>
        <source>Select an entry first.</source>
        <translation>Tīpakohia he tāurunga i te tuatahi.</translation>
    </message>
    <message>
        <source>Drop this entry for %1? It is never sent and stays in the history only.</source>
        <translation>Whakarere i tēnei tāurunga mō %1? Kāore rawa e tukuna, ka noho ki te hītori anake.</translation>
    </message>
    <message numerus="yes">
        <source>Drop these %n entry(s)? They are never sent and stay in the history only.</source>
        <translation>
            <numerusform>Whakarere i tēnei tāurunga (%n)? Kāore rawa e tukuna, ka noho ki te hītori anake.</numerusform>
            <numerusform>Whakarere i ēnei tāurunga e %n? Kāore rawa e tukuna, ka noho ki te hītori anake.</numerusform>
            <numerusform>Whakarere i ēnei tāurunga e %n? Kāore rawa e tukuna, ka noho ki te hītori anake.</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop %1</source>
        <translation>Whakarere i a %1</translation>
    </message>
    <message numerus="yes">
        <source>%n could not: %1</source>
        <translation>
            <numerusform>%n kāore i taea: %1</numerusform>
            <numerusform>E %n kāore i taea: %1</numerusform>
            <numerusform>E %n kāore i taea: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>First start</source>
        <translation>Tīmatanga tuatahi</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Hukihuki</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Mahi</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Pouaka tuku</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Ngā hononga</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>Tēnei tēpu</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Tautuhinga</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Āwhina</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Mō tēnei</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>There is nothing to fill in. Go on to see what will happen.</source>
        <translation>Kāore he mea hei whakakī. Haere tonu kia kite he aha ka puta.</translation>
    </message>
    <message>
        <source>%1 did not accept this. Its own words stand below. Change what it names, then put it in the outbox again.</source>
        <translation>Kāore a %1 i whakaae ki tēnei. Kei raro āna ake kupu. Panonitia ngā mea i whakahuatia, kātahi ka whakanoho anō ki te pouaka tuku.</translation>
    </message>
    <message>
        <source>What you type is kept as a draft.</source>
        <translation>Ka puritia tāu e pato ai hei hukihuki.</translation>
    </message>
</context>
<context>
    <name>RecordModel</name>
    <message>
        <source>In the desk</source>
        <translation>Kei te tēpu</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Ngā mea e ngaro ana</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Kāore</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>Kāore he mea e ngaro ana</translation>
    </message>
    <message>
        <source>Cannot be sorted</source>
        <translation>Kāore e taea te kōmaka</translation>
    </message>
    <message>
        <source>Not sorted</source>
        <translation>Kāore i kōmakahia</translation>
    </message>
    <message>
        <source>Sorted, newest first</source>
        <translation>I kōmakahia, ko ngā mea hou i mua</translation>
    </message>
    <message>
        <source>Sorted, oldest first</source>
        <translation>I kōmakahia, ko ngā mea tawhito i mua</translation>
    </message>
    <message>
        <source>Sorted, largest first</source>
        <translation>I kōmakahia, ko ngā mea nui i mua</translation>
    </message>
    <message>
        <source>Sorted, smallest first</source>
        <translation>I kōmakahia, ko ngā mea iti i mua</translation>
    </message>
    <message>
        <source>Sorted Z to A</source>
        <translation>I kōmakahia Z ki A</translation>
    </message>
    <message>
        <source>Sorted A to Z</source>
        <translation>I kōmakahia A ki Z</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>Pause date must be between {earliest} and {latest}</source>
        <translation>Me noho te rā tārewa i waenga i te {earliest} me te {latest}</translation>
    </message>
    <message>
        <source>Restart date must be between {earliest} and {latest}</source>
        <translation>Me noho te rā tīmata anō i waenga i te {earliest} me te {latest}</translation>
    </message>
    <message>
        <source>Date of withdrawal must be between {earliest} and {latest}</source>
        <translation>Me noho te rā unuhanga i waenga i te {earliest} me te {latest}</translation>
    </message>
    <message>
        <source>This agreement is pending. There is nothing to restart</source>
        <translation>Kei te tatari tēnei whakaaetanga. Kāore he mea hei tīmata anō</translation>
    </message>
    <message>
        <source>You cannot place this agreement in grace until tomorrow. It was signed today</source>
        <translation>Kia āpōpō rā anō ka taea te whakanoho i tēnei whakaaetanga ki te wā aroha. I hainatia i te rā nei</translation>
    </message>
    <message>
        <source>You cannot do this with this agreement until tomorrow. It was signed today</source>
        <translation>Kia āpōpō rā anō ka taea tēnei mō tēnei whakaaetanga. I hainatia i te rā nei</translation>
    </message>
    <message>
        <source>Check the date. This desk does not know when the agreement was signed. TEC will check</source>
        <translation>Tirohia te rā. Kāore tēnei tēpu i te mōhio nōnahea te whakaaetanga i hainatia ai. Mā TEC e tirotiro</translation>
    </message>
    <message>
        <source>Check the date. It is more than three months ago</source>
        <translation>Tirohia te rā. Neke atu i te toru marama ki muri</translation>
    </message>
    <message>
        <source>Enter the date the agreement was paused</source>
        <translation>Tāurua te rā i tārewa ai te whakaaetanga</translation>
    </message>
    <message>
        <source>Pause date must be a real date</source>
        <translation>Me rā tūturu te rā tārewa</translation>
    </message>
    <message>
        <source>Pause date must be today or in the past</source>
        <translation>Ko te rā nei, ko mua atu rānei, te rā tārewa</translation>
    </message>
    <message>
        <source>Pause date must be the same as or after {limit}, three months ago</source>
        <translation>Ko te {limit}, arā te toru marama ki muri, ko muri atu rānei, te rā tārewa</translation>
    </message>
    <message>
        <source>Pause date must be after {signed}, when the agreement was signed</source>
        <translation>Me noho te rā tārewa i muri i te {signed}, te rā i hainatia ai te whakaaetanga</translation>
    </message>
    <message>
        <source>Check the pause date. Grace from {date} would have ended on {ends} and TEC may withdraw this learner</source>
        <translation>Tirohia te rā tārewa. Kua mutu kē i te {ends} te wā aroha i tīmata i te {date}, ā, tērā pea ka unuhia tēnei ākonga e TEC</translation>
    </message>
    <message>
        <source>Select why the agreement is going into grace</source>
        <translation>Tīpakohia te take e uru ai te whakaaetanga ki te wā aroha</translation>
    </message>
    <message>
        <source>The grace reason must be chosen from the list</source>
        <translation>Me tīpako te take wā aroha i te rārangi</translation>
    </message>
    <message>
        <source>The code must be {limit} characters or less</source>
        <translation>Kia {limit} pūāhua, kia iti iho rānei, te waehere</translation>
    </message>
    <message>
        <source>Check the agreement. It is in grace already</source>
        <translation>Tirohia te whakaaetanga. Kei te wā aroha kē</translation>
    </message>
    <message>
        <source>Select why the agreement is going on hold</source>
        <translation>Tīpakohia te take e whakatārewatia ai te whakaaetanga</translation>
    </message>
    <message>
        <source>The hold reason must be chosen from the list</source>
        <translation>Me tīpako te take whakatārewa i te rārangi</translation>
    </message>
    <message>
        <source>Check the agreement. It is on hold already</source>
        <translation>Tirohia te whakaaetanga. Kua whakatārewatia kētia</translation>
    </message>
    <message>
        <source>Enter the date the agreement restarted</source>
        <translation>Tāurua te rā i tīmata anō ai te whakaaetanga</translation>
    </message>
    <message>
        <source>Restart date must be a real date</source>
        <translation>Me rā tūturu te rā tīmata anō</translation>
    </message>
    <message>
        <source>Restart date must be today or in the past</source>
        <translation>Ko te rā nei, ko mua atu rānei, te rā tīmata anō</translation>
    </message>
    <message>
        <source>Restart date must be after {signed}, when the agreement was signed</source>
        <translation>Me noho te rā tīmata anō i muri i te {signed}, te rā i hainatia ai te whakaaetanga</translation>
    </message>
    <message>
        <source>Restart date must be the same as or after {limit}, when the agreement was paused</source>
        <translation>Ko te {limit}, te rā i tārewa ai te whakaaetanga, ko muri atu rānei, te rā tīmata anō</translation>
    </message>
    <message>
        <source>This agreement has ended. Nothing can be changed</source>
        <translation>Kua mutu tēnei whakaaetanga. E kore e taea te panoni i tētahi mea</translation>
    </message>
    <message>
        <source>Check the agreement. It is active already</source>
        <translation>Tirohia te whakaaetanga. Kei te hohe kē</translation>
    </message>
    <message>
        <source>Enter the date the learner was withdrawn</source>
        <translation>Tāurua te rā i unuhia ai te ākonga</translation>
    </message>
    <message>
        <source>Date of withdrawal must be a real date</source>
        <translation>Me rā tūturu te rā unuhanga</translation>
    </message>
    <message>
        <source>Date of withdrawal must be today or in the past</source>
        <translation>Ko te rā nei, ko mua atu rānei, te rā unuhanga</translation>
    </message>
    <message>
        <source>Date of withdrawal must be the same as or after {limit}, when the agreement was signed</source>
        <translation>Ko te {limit}, te rā i hainatia ai te whakaaetanga, ko muri atu rānei, te rā unuhanga</translation>
    </message>
    <message>
        <source>Date of withdrawal must be the same as or after {limit}, when participation last started</source>
        <translation>Ko te {limit}, te rā i tīmata ai te urunga o muri nei, ko muri atu rānei, te rā unuhanga</translation>
    </message>
    <message>
        <source>Select why the learner is withdrawn</source>
        <translation>Tīpakohia te take i unuhia ai te ākonga</translation>
    </message>
    <message>
        <source>The withdrawal reason must be chosen from the list</source>
        <translation>Me tīpako te take unuhanga i te rārangi</translation>
    </message>
    <message>
        <source>This reason is set by TEC’s system alone</source>
        <translation>Mā te pūnaha a TEC anake tēnei take e whakatau</translation>
    </message>
    <message>
        <source>Enter the ID of the new agreement</source>
        <translation>Tāurua te ID o te whakaaetanga hou</translation>
    </message>
    <message>
        <source>The ID must be {limit} characters or less</source>
        <translation>Kia {limit} pūāhua, kia iti iho rānei, te ID</translation>
    </message>
    <message>
        <source>The new agreement’s ID must differ from this agreement’s</source>
        <translation>Me rerekē te ID o te whakaaetanga hou i tō tēnei whakaaetanga</translation>
    </message>
    <message>
        <source>An ID that is only dots cannot be sent in a web address</source>
        <translation>E kore e taea te tuku i te ID he irakati anake i roto i te wāhitau tukutuku</translation>
    </message>
    <message>
        <source>Enter the new agreement’s details</source>
        <translation>Tāurua ngā taipitopito o te whakaaetanga hou</translation>
    </message>
    <message>
        <source>Enter the new employer’s legal name</source>
        <translation>Tāurua te ingoa ā-ture o te kaituku mahi hou</translation>
    </message>
    <message>
        <source>The employer’s name must be {limit} characters or less</source>
        <translation>Kia {limit} pūāhua, kia iti iho rānei, te ingoa o te kaituku mahi</translation>
    </message>
    <message>
        <source>The employer site must be {limit} characters or less</source>
        <translation>Kia {limit} pūāhua, kia iti iho rānei, te wāhi mahi</translation>
    </message>
    <message>
        <source>Select the region of employment</source>
        <translation>Tīpakohia te rohe o te mahi</translation>
    </message>
    <message>
        <source>The region must be chosen from the list</source>
        <translation>Me tīpako te rohe i te rārangi</translation>
    </message>
    <message>
        <source>Check the agreement. This desk does not know its status</source>
        <translation>Tirohia te whakaaetanga. Kāore tēnei tēpu i te mōhio ki tōna tūnga</translation>
    </message>
    <message>
        <source>This agreement has no ID</source>
        <translation>Kāore he ID o tēnei whakaaetanga</translation>
    </message>
    <message>
        <source>The agreement’s ID must be {limit} characters or less</source>
        <translation>Kia {limit} pūāhua, kia iti iho rānei, te ID o te whakaaetanga</translation>
    </message>
    <message>
        <source>Enter the organisation’s EDUMIS ID in the connection’s settings</source>
        <translation>Tāurua te ID EDUMIS o te whakahaere ki ngā tautuhinga o te hononga</translation>
    </message>
    <message>
        <source>The organisation’s EDUMIS ID must be numbers only</source>
        <translation>Me tau anake te ID EDUMIS o te whakahaere</translation>
    </message>
    <message>
        <source>{field} must include a day</source>
        <translation>Me whai rangi te {field}</translation>
    </message>
    <message>
        <source>{field} must include a month</source>
        <translation>Me whai marama te {field}</translation>
    </message>
    <message>
        <source>{field} must include a year</source>
        <translation>Me whai tau te {field}</translation>
    </message>
    <message>
        <source>{field} must include a day and month</source>
        <translation>Me whai rangi, me whai marama te {field}</translation>
    </message>
    <message>
        <source>{field} must include a day and year</source>
        <translation>Me whai rangi, me whai tau te {field}</translation>
    </message>
    <message>
        <source>{field} must include a month and year</source>
        <translation>Me whai marama, me whai tau te {field}</translation>
    </message>
    <message>
        <source>Year must include 4 numbers</source>
        <translation>Kia 4 ngā mati o te tau</translation>
    </message>
    <message>
        <source>{field} must be a real date</source>
        <translation>Me rā tūturu te {field}</translation>
    </message>
    <message>
        <source>{field} must be a real date. Use day, month, year</source>
        <translation>Me rā tūturu te {field}. Whakamahia te rangi, te marama, te tau</translation>
    </message>
    <message>
        <source>{field} must be a real date. This is a spreadsheet’s own number</source>
        <translation>Me rā tūturu te {field}. He tau nā te ripanga horahora tēnei</translation>
    </message>
    <message>
        <source>{field} must be a real date. Put spaces between day, month and year</source>
        <translation>Me rā tūturu te {field}. Waiho he āputa i waenga i te rangi, te marama me te tau</translation>
    </message>
    <message>
        <source>{field} must be a date without a time of day</source>
        <translation>He rā anake te {field}, kaua he wā o te rā</translation>
    </message>
    <message>
        <source>{field} must be a real date. Use day, month, year, for example 27 3 2026</source>
        <translation>Me rā tūturu te {field}. Whakamahia te rangi, te marama, te tau, hei tauira 27 3 2026</translation>
    </message>
    <message>
        <source>Declaration date must be the same as or before {limit}, the date of the “{type}” declaration</source>
        <translation>Ko te {limit}, te rā o te whakapuakanga “{type}”, ko mua atu rānei, te rā o te whakapuakanga</translation>
    </message>
    <message>
        <source>Mentors who began training after June 2025 have only started and completed declarations</source>
        <translation>Ko ngā whakapuakanga tīmata me te oti anake ā ngā kaiakopono i tīmata te whakangungu i muri i a Pipiri 2025</translation>
    </message>
    <message>
        <source>The participant’s schedule has no such declaration</source>
        <translation>Kāore he whakapuakanga pēnei i te wātaka a te kaiuru</translation>
    </message>
    <message>
        <source>The {cohort} cohort has no open statement. Declarations are not taken for it</source>
        <translation>Kāore he tauākī tuwhera o te kāhui {cohort}. Kāore e tangohia ngā whakapuakanga mōna</translation>
    </message>
    <message>
        <source>This declaration is paid and the {cohort} cohort has no open statement to claw it back on</source>
        <translation>Kua utua tēnei whakapuakanga, ā, kāore he tauākī tuwhera o te kāhui {cohort} hei whakahoki i te utu</translation>
    </message>
    <message>
        <source>Select the participant</source>
        <translation>Tīpakohia te kaiuru</translation>
    </message>
    <message>
        <source>Enter the declaration date</source>
        <translation>Tāurua te rā o te whakapuakanga</translation>
    </message>
    <message>
        <source>Declaration date must be a real date</source>
        <translation>Me rā tūturu te rā o te whakapuakanga</translation>
    </message>
    <message>
        <source>Declaration date must be today or in the past</source>
        <translation>Ko te rā nei, ko mua atu rānei, te rā o te whakapuakanga</translation>
    </message>
    <message>
        <source>Declaration date must be the same as or after {limit} for a “{type}” declaration</source>
        <translation>Mō te whakapuakanga “{type}”, ko te {limit}, ko muri atu rānei, te rā o te whakapuakanga</translation>
    </message>
    <message>
        <source>Declaration date must be between {earliest} and {latest} for a “{type}” declaration</source>
        <translation>Mō te whakapuakanga “{type}”, me noho te rā i waenga i te {earliest} me te {latest}</translation>
    </message>
    <message>
        <source>Declaration date must be the same as or before {limit}, since the participant withdrew then</source>
        <translation>Ko te {limit}, ko mua atu rānei, te rā o te whakapuakanga, nō te mea i unuhia te kaiuru i taua rā</translation>
    </message>
    <message>
        <source>Declaration date must be the same as or after {limit}, the date of the “{type}” declaration</source>
        <translation>Ko te {limit}, te rā o te whakapuakanga “{type}”, ko muri atu rānei, te rā o te whakapuakanga</translation>
    </message>
    <message>
        <source>Select the declaration type</source>
        <translation>Tīpakohia te momo whakapuakanga</translation>
    </message>
    <message>
        <source>The declaration type must be chosen from the list</source>
        <translation>Me tīpako te momo whakapuakanga i te rārangi</translation>
    </message>
    <message>
        <source>There is already a live declaration of this type, dated {date}</source>
        <translation>Kei konei kē tētahi whakapuakanga ora o tēnei momo, nō te {date}</translation>
    </message>
    <message>
        <source>Select the evidence held</source>
        <translation>Tīpakohia ngā taunakitanga e puritia ana</translation>
    </message>
    <message>
        <source>The evidence must be one that this cohort, role and declaration type allow</source>
        <translation>Me taunakitanga e whakaaetia ana e tēnei kāhui, tēnei tūranga me tēnei momo whakapuakanga</translation>
    </message>
    <message>
        <source>The {cohort} cohort is closed. Contact DfE. Sending again will not help</source>
        <translation>Kua kati te kāhui {cohort}. Whakapā atu ki a DfE. Kāore te tuku anō e āwhina</translation>
    </message>
    <message>
        <source>This declaration belongs to {provider}. Only they can void it</source>
        <translation>Nā {provider} tēnei whakapuakanga. Mā rātou anake e whakamanakore</translation>
    </message>
    <message>
        <source>This declaration is voided already</source>
        <translation>Kua whakamanakoretia kētia tēnei whakapuakanga</translation>
    </message>
    <message>
        <source>This declaration is being clawed back already</source>
        <translation>Kei te whakahokia kētia te utu mō tēnei whakapuakanga</translation>
    </message>
    <message>
        <source>Check this declaration in the service. This desk does not know its state</source>
        <translation>Tirohia tēnei whakapuakanga i te ratonga. Kāore tēnei tēpu i te mōhio ki tōna tūāhua</translation>
    </message>
    <message>
        <source>Declaration date must be between {earliest} and {latest}</source>
        <translation>Me noho te rā o te whakapuakanga i waenga i te {earliest} me te {latest}</translation>
    </message>
    <message>
        <source>This cannot be done today, because the training was changed today. Send it tomorrow</source>
        <translation>E kore e taea tēnei i te rā nei, nō te mea i panonitia te whakangungu i te rā nei. Tukua āpōpō</translation>
    </message>
    <message>
        <source>This participant has not been training with you for at least one day</source>
        <translation>Kāore anō tēnei kaiuru kia whakangungu ki a koutou mō te rā kotahi neke atu</translation>
    </message>
    <message>
        <source>This participant is training with another provider</source>
        <translation>Kei te whakangungu tēnei kaiuru ki tētahi atu kaiwhakarato</translation>
    </message>
    <message>
        <source>This participant is no longer at the school. The induction tutor has to resolve that</source>
        <translation>Kāore tēnei kaiuru i te kura ināianei. Mā te kaiako whakauru tēnei e whakatika</translation>
    </message>
    <message>
        <source>This participant is due to start with another lead provider</source>
        <translation>Ka tīmata tēnei kaiuru ki tētahi atu kaiwhakarato matua</translation>
    </message>
    <message>
        <source>Mentors cannot be placed on a reduced schedule</source>
        <translation>E kore e taea te whakanoho i ngā kaiakopono ki te wātaka whakaiti</translation>
    </message>
    <message>
        <source>ECTs cannot be placed on a replacement schedule</source>
        <translation>E kore e taea te whakanoho i ngā ECT ki te wātaka whakakapi</translation>
    </message>
    <message>
        <source>The cohort {cohort} has no such schedule</source>
        <translation>Kāore he wātaka pēnei o te kāhui {cohort}</translation>
    </message>
    <message>
        <source>The reason must be chosen from the list</source>
        <translation>Me tīpako te take i te rārangi</translation>
    </message>
    <message>
        <source>Select the reason for the deferral</source>
        <translation>Tīpakohia te take mō te hikinga</translation>
    </message>
    <message>
        <source>This participant is deferred already</source>
        <translation>Kua hikina kētia tēnei kaiuru</translation>
    </message>
    <message>
        <source>This participant is withdrawn and cannot be deferred</source>
        <translation>Kua unuhia tēnei kaiuru, nō reira e kore e taea te hiki</translation>
    </message>
    <message>
        <source>Select the reason for the withdrawal</source>
        <translation>Tīpakohia te take mō te unuhanga</translation>
    </message>
    <message>
        <source>This participant is withdrawn already</source>
        <translation>Kua unuhia kētia tēnei kaiuru</translation>
    </message>
    <message>
        <source>This participant cannot be withdrawn now</source>
        <translation>E kore e taea te unu i tēnei kaiuru ināianei</translation>
    </message>
    <message>
        <source>This participant is in training already</source>
        <translation>Kei te whakangungu kē tēnei kaiuru</translation>
    </message>
    <message>
        <source>This participant was deferred or withdrawn today. Training can be resumed from tomorrow</source>
        <translation>I hikina, i unuhia rānei tēnei kaiuru i te rā nei. Ka taea te haere tonu te whakangungu mai i āpōpō</translation>
    </message>
    <message>
        <source>Select the new schedule</source>
        <translation>Tīpakohia te wātaka hou</translation>
    </message>
    <message>
        <source>The schedule must be chosen from the list</source>
        <translation>Me tīpako te wātaka i te rārangi</translation>
    </message>
    <message>
        <source>The participant is on this schedule already</source>
        <translation>Kei tēnei wātaka kē te kaiuru</translation>
    </message>
    <message>
        <source>The schedule was changed today and a declaration would no longer fit. Contact DfE</source>
        <translation>I panonitia te wātaka i te rā nei, ā, ka hē tētahi whakapuakanga. Whakapā atu ki a DfE</translation>
    </message>
    <message>
        <source>The {cohort} cohort is closed. Nobody can be moved into it</source>
        <translation>Kua kati te kāhui {cohort}. E kore e taea te neke i te tangata ki roto</translation>
    </message>
    <message>
        <source>This participant is not training with you now. Resume the training first</source>
        <translation>Kāore tēnei kaiuru i te whakangungu ki a koutou ināianei. Me haere tonu te whakangungu i te tuatahi</translation>
    </message>
    <message>
        <source>This participant has completed training or induction. Only an ECT’s reduced schedule is still possible</source>
        <translation>Kua oti i tēnei kaiuru te whakangungu, te whakaurunga rānei. Ko te wātaka whakaiti mō te ECT anake ka taea tonu</translation>
    </message>
    <message>
        <source>Select the training: ECT induction or mentor training</source>
        <translation>Tīpakohia te whakangungu: whakaurunga ECT, whakangungu kaiakopono rānei</translation>
    </message>
    <message>
        <source>This participant is not enrolled in that training</source>
        <translation>Kāore tēnei kaiuru i rēhitatia ki taua whakangungu</translation>
    </message>
    <message>
        <source>This participant has never trained with you but with {provider}</source>
        <translation>Kāore tēnei kaiuru i whakangungu ki a koutou, engari ki a {provider}</translation>
    </message>
    <message>
        <source>Check this participant in the service. This desk does not know the training status</source>
        <translation>Tirohia tēnei kaiuru i te ratonga. Kāore tēnei tēpu i te mōhio ki te tūnga whakangungu</translation>
    </message>
    <message>
        <source>Enter the date the trainee met the QTS requirements</source>
        <translation>Tāurua te rā i tutuki ai i te pia ngā whakaritenga QTS</translation>
    </message>
    <message>
        <source>Enter the date the trainee met the EYTS requirements</source>
        <translation>Tāurua te rā i tutuki ai i te pia ngā whakaritenga EYTS</translation>
    </message>
    <message>
        <source>Date QTS requirements met must be a real date</source>
        <translation>Me rā tūturu te rā i tutuki ai ngā whakaritenga QTS</translation>
    </message>
    <message>
        <source>Date EYTS requirements met must be a real date</source>
        <translation>Me rā tūturu te rā i tutuki ai ngā whakaritenga EYTS</translation>
    </message>
    <message>
        <source>Date QTS requirements met must be today or in the past</source>
        <translation>Ko te rā nei, ko mua atu rānei, te rā i tutuki ai ngā whakaritenga QTS</translation>
    </message>
    <message>
        <source>Date EYTS requirements met must be today or in the past</source>
        <translation>Ko te rā nei, ko mua atu rānei, te rā i tutuki ai ngā whakaritenga EYTS</translation>
    </message>
    <message>
        <source>Date QTS requirements met must be the same as or after {earliest}, when the trainee’s ITT started</source>
        <translation>Ko te {earliest}, te rā i tīmata ai te ITT a te pia, ko muri atu rānei, te rā i tutuki ai ngā whakaritenga QTS</translation>
    </message>
    <message>
        <source>Date EYTS requirements met must be the same as or after {earliest}, when the trainee’s ITT started</source>
        <translation>Ko te {earliest}, te rā i tīmata ai te ITT a te pia, ko muri atu rānei, te rā i tutuki ai ngā whakaritenga EYTS</translation>
    </message>
    <message>
        <source>This trainee’s QTS status cannot be updated now. It can be when the state is TRN received</source>
        <translation>E kore e taea te whakahou i te tūnga QTS o tēnei pia ināianei. Ka taea ina tae te tūāhua ki te Kua whiwhi TRN</translation>
    </message>
    <message>
        <source>This trainee’s EYTS status cannot be updated now. It can be when the state is TRN received</source>
        <translation>E kore e taea te whakahou i te tūnga EYTS o tēnei pia ināianei. Ka taea ina tae te tūāhua ki te Kua whiwhi TRN</translation>
    </message>
    <message>
        <source>Select when the trainee deferred</source>
        <translation>Tīpakohia te wā i hikina ai te pia</translation>
    </message>
    <message>
        <source>Date QTS requirements met must be between {earliest} and {latest}</source>
        <translation>Me noho te rā i tutuki ai ngā whakaritenga QTS i waenga i te {earliest} me te {latest}</translation>
    </message>
    <message>
        <source>School URN must be 6 numbers</source>
        <translation>Kia 6 ngā mati o te URN o te kura</translation>
    </message>
    <message>
        <source>Enter the name of the school or setting</source>
        <translation>Tāurua te ingoa o te kura, o te wāhi rānei</translation>
    </message>
    <message>
        <source>Check the name. It is longer than {limit} characters</source>
        <translation>Tirohia te ingoa. He roa ake i te {limit} pūāhua</translation>
    </message>
    <message>
        <source>Enter a UK postcode, for example BN1 1AA</source>
        <translation>Tāurua he waehere poutāpeta UK, hei tauira BN1 1AA</translation>
    </message>
    <message>
        <source>Placements cannot be added now. The award is under way or the trainee has left</source>
        <translation>E kore e taea te tāpiri whakanōhanga ināianei. Kei te haere te whakawhiwhinga, kua wehe rānei te pia</translation>
    </message>
    <message>
        <source>Enter the graduation year</source>
        <translation>Tāurua te tau whakapōtaetanga</translation>
    </message>
    <message>
        <source>Graduation year must be between {earliest} and {latest}</source>
        <translation>Me noho te tau whakapōtaetanga i waenga i te {earliest} me te {latest}</translation>
    </message>
    <message>
        <source>Enter the degree subject</source>
        <translation>Tāurua te kaupapa o te tohu mātauranga</translation>
    </message>
    <message>
        <source>Degree subject must be chosen from the list</source>
        <translation>Me tīpako te kaupapa o te tohu mātauranga i te rārangi</translation>
    </message>
    <message>
        <source>Country must be chosen from the list</source>
        <translation>Me tīpako te whenua i te rārangi</translation>
    </message>
    <message>
        <source>Select the type of UK degree</source>
        <translation>Tīpakohia te momo tohu mātauranga UK</translation>
    </message>
    <message>
        <source>Type of UK degree must be chosen from the list</source>
        <translation>Me tīpako te momo tohu mātauranga UK i te rārangi</translation>
    </message>
    <message>
        <source>Select the degree grade</source>
        <translation>Tīpakohia te taumata o te tohu mātauranga</translation>
    </message>
    <message>
        <source>Degree grade must be chosen from the list</source>
        <translation>Me tīpako te taumata o te tohu mātauranga i te rārangi</translation>
    </message>
    <message>
        <source>Select the type of non-UK degree</source>
        <translation>Tīpakohia te momo tohu mātauranga nō waho i te UK</translation>
    </message>
    <message>
        <source>Type of non-UK degree must be chosen from the list</source>
        <translation>Me tīpako te momo tohu mātauranga nō waho i te UK i te rārangi</translation>
    </message>
    <message>
        <source>Degrees cannot be added now. The award is under way or the trainee has left</source>
        <translation>E kore e taea te tāpiri tohu mātauranga ināianei. Kei te haere te whakawhiwhinga, kua wehe rānei te pia</translation>
    </message>
    <message>
        <source>This trainee cannot be withdrawn before the course starts on {date}</source>
        <translation>E kore e taea te unu i tēnei pia i mua i te tīmatanga o te akoranga i te {date}</translation>
    </message>
    <message>
        <source>This trainee is recorded as not having started the course yet</source>
        <translation>Kua tuhia kāore anō tēnei pia kia tīmata i te akoranga</translation>
    </message>
    <message>
        <source>Check the date. It is after the expected end of ITT, {limit}</source>
        <translation>Tirohia te rā. Kei muri i te mutunga o te ITT e tūmanakohia ana, te {limit}</translation>
    </message>
    <message>
        <source>Enter the date the trainee deferred</source>
        <translation>Tāurua te rā i hikina ai te pia</translation>
    </message>
    <message>
        <source>Date of deferral must be a real date</source>
        <translation>Me rā tūturu te rā hikinga</translation>
    </message>
    <message>
        <source>Date of deferral must be today or in the past</source>
        <translation>Ko te rā nei, ko mua atu rānei, te rā hikinga</translation>
    </message>
    <message>
        <source>Check the date of deferral. It is before the ITT start date, {earliest}. The Register website would refuse it</source>
        <translation>Tirohia te rā hikinga. Kei mua i te rā tīmata ITT, te {earliest}. Ka whakahē te paetukutuku o Register</translation>
    </message>
    <message>
        <source>Reason for deferral must be {limit} characters or less</source>
        <translation>Kia {limit} pūāhua, kia iti iho rānei, te take mō te hikinga</translation>
    </message>
    <message>
        <source>This trainee cannot be deferred now. A deferral is possible when the state is Pending TRN or TRN received</source>
        <translation>E kore e taea te hiki i tēnei pia ināianei. Ka taea te hikinga ina ko Kei te tatari TRN, ko Kua whiwhi TRN rānei, te tūāhua</translation>
    </message>
    <message>
        <source>Enter the date the trainee withdrew</source>
        <translation>Tāurua te rā i unuhia ai te pia</translation>
    </message>
    <message>
        <source>Date of withdrawal must be the same as or after {earliest}, when the trainee’s ITT started</source>
        <translation>Ko te {earliest}, te rā i tīmata ai te ITT a te pia, ko muri atu rānei, te rā unuhanga</translation>
    </message>
    <message>
        <source>Select who decided on the withdrawal</source>
        <translation>Tīpakohia nā wai te unuhanga i whakatau</translation>
    </message>
    <message>
        <source>Who decided on the withdrawal must be chosen from the list</source>
        <translation>Me tīpako nā wai te unuhanga i whakatau i te rārangi</translation>
    </message>
    <message>
        <source>Select why the trainee withdrew from the course</source>
        <translation>Tīpakohia te take i unuhia ai te pia i te akoranga</translation>
    </message>
    <message>
        <source>The reasons must belong to who decided on the withdrawal</source>
        <translation>Me hāngai ngā take ki te tangata nāna te unuhanga i whakatau</translation>
    </message>
    <message>
        <source>Enter the other reason</source>
        <translation>Tāurua te take kē</translation>
    </message>
    <message>
        <source>Enter the safeguarding concerns</source>
        <translation>Tāurua ngā māharahara haumaru</translation>
    </message>
    <message>
        <source>Select whether the trainee would be interested in teaching in the future</source>
        <translation>Tīpakohia mēnā ka hiahia te pia ki te whakaako ā muri atu</translation>
    </message>
    <message>
        <source>Future interest must be chosen from the list</source>
        <translation>Me tīpako te hiahia ā muri atu i te rārangi</translation>
    </message>
    <message>
        <source>This trainee cannot be withdrawn now. A withdrawal is possible when the state is Pending TRN, TRN received or Deferred</source>
        <translation>E kore e taea te unu i tēnei pia ināianei. Ka taea te unuhanga ina ko Kei te tatari TRN, ko Kua whiwhi TRN, ko Kua hikina rānei, te tūāhua</translation>
    </message>
    <message>
        <source>Check the date. It is more than 12 months ago</source>
        <translation>Tirohia te rā. Neke atu i te 12 marama ki muri</translation>
    </message>
    <message>
        <source>A degree is needed. None is recorded</source>
        <translation>Me whai tohu mātauranga. Kāore anō tētahi kia tuhia</translation>
    </message>
    <message>
        <source>The training route needs {needed} placements. Recorded: {recorded}</source>
        <translation>E {needed} ngā whakanōhanga e hiahiatia ana e te ara whakangungu. Kua tuhia: {recorded}</translation>
    </message>
    <message>
        <source>Check this trainee in Register. This desk does not know the state</source>
        <translation>Tirohia tēnei pia i Register. Kāore tēnei tēpu i te mōhio ki te tūāhua</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Sho&amp;w</source>
        <translation>Whakaat&amp;u</translation>
    </message>
    <message>
        <source>Show what is typed for %1</source>
        <translation>Whakaatu i te mea i patohia mō %1</translation>
    </message>
</context>
<context>
    <name>ServerWords</name>
    <message>
        <source>This trainee cannot be deferred now</source>
        <translation>E kore e taea te hiki i tēnei pia ināianei</translation>
    </message>
    <message>
        <source>Look at the state. If the record already shows your date, it has been done.</source>
        <translation>Tirohia te tūāhua. Mēnā e whakaatu kē ana te mauhanga i tō rā, kua oti.</translation>
    </message>
    <message>
        <source>This trainee’s QTS status cannot be updated now</source>
        <translation>E kore e taea te whakahou i te tūnga QTS o tēnei pia ināianei</translation>
    </message>
    <message>
        <source>Wait for the TRN. If the record shows QTS pending, it has been done.</source>
        <translation>Tatari ki te TRN. Mēnā e whakaatu ana te mauhanga i Kei te tatari QTS, kua oti.</translation>
    </message>
    <message>
        <source>{1} placements are needed</source>
        <translation>E {1} ngā whakanōhanga e hiahiatia ana</translation>
    </message>
    <message>
        <source>Add a placement, then send again.</source>
        <translation>Tāpirihia he whakanōhanga, ka tuku anō.</translation>
    </message>
    <message>
        <source>A degree is needed</source>
        <translation>Me whai tohu mātauranga</translation>
    </message>
    <message>
        <source>Add a degree, then send again.</source>
        <translation>Tāpirihia he tohu mātauranga, ka tuku anō.</translation>
    </message>
    <message>
        <source>The date is in the future for {service}</source>
        <translation>Kei te heke mai te rā ki a {service}</translation>
    </message>
    <message>
        <source>{service} may still have yesterday. Just after midnight in summer, send again after 1am.</source>
        <translation>Tērā pea ko inanahi tonu ki a {service}. I muri tonu i te weherua pō i te raumati, tukua anō i muri i te 1 i te ata.</translation>
    </message>
    <message>
        <source>{service} has no such trainee for your organisation</source>
        <translation>Kāore he pia pēnei a {service} mō tō koutou whakahaere</translation>
    </message>
    <message>
        <source>Refresh. The record may have been removed.</source>
        <translation>Whakahoutia. Tērā pea kua tangohia te mauhanga.</translation>
    </message>
    <message>
        <source>Already voided</source>
        <translation>Kua whakamanakoretia kētia</translation>
    </message>
    <message>
        <source>Nothing more is to be done.</source>
        <translation>Kāore he mahi atu anō.</translation>
    </message>
    <message>
        <source>Already being clawed back</source>
        <translation>Kei te whakahokia kētia te utu</translation>
    </message>
    <message>
        <source>This cohort is closed</source>
        <translation>Kua kati tēnei kāhui</translation>
    </message>
    <message>
        <source>Contact DfE. Sending again will not help.</source>
        <translation>Whakapā atu ki a DfE. Kāore te tuku anō e āwhina.</translation>
    </message>
    <message>
        <source>There is already a live declaration of this type</source>
        <translation>Kei konei kē tētahi whakapuakanga ora o tēnei momo</translation>
    </message>
    <message>
        <source>Find it in the list.</source>
        <translation>Kimihia i te rārangi.</translation>
    </message>
    <message>
        <source>{service} has this already</source>
        <translation>Kei a {service} kē tēnei</translation>
    </message>
    <message>
        <source>Look at the record. If it shows what you sent, drop this entry.</source>
        <translation>Tirohia te mauhanga. Mēnā e whakaatu ana i tāu i tuku ai, whakarerea tēnei tāurunga.</translation>
    </message>
    <message>
        <source>{service} has no such record, or no longer answers this version</source>
        <translation>Kāore he mauhanga pēnei a {service}, kua kore rānei e whakautu i tēnei putanga</translation>
    </message>
    <message>
        <source>Refresh. If nothing is found at all, change the version in Connections.</source>
        <translation>Whakahoutia. Ki te kore rawa he mea e kitea, panonitia te putanga i Ngā hononga.</translation>
    </message>
    <message>
        <source>An answer is missing</source>
        <translation>Kei te ngaro tētahi whakautu</translation>
    </message>
    <message>
        <source>Fill it in, then put it in the outbox again.</source>
        <translation>Whakakīia, ka whakanoho anō ki te pouaka tuku.</translation>
    </message>
    <message>
        <source>The text is too long</source>
        <translation>He roa rawa te tuhinga</translation>
    </message>
    <message>
        <source>Shorten it, then put it in the outbox again.</source>
        <translation>Whakapotoa, ka whakanoho anō ki te pouaka tuku.</translation>
    </message>
</context>
<context>
    <name>Services</name>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>RECT</source>
        <translation>RECT</translation>
    </message>
    <message>
        <source>TEC</source>
        <translation>TEC</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Language</source>
        <translation>Reo</translation>
    </message>
    <message>
        <source>The names of languages stand in those languages.</source>
        <translation>Kei aua reo ngā ingoa o ngā reo.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Ngā tae</translation>
    </message>
    <message>
        <source>The desk follows the computer’s own setting unless you choose here.</source>
        <translation>Ka whai te tēpu i te tautuhinga o te rorohiko, ki te kore koe e tīpako i konei.</translation>
    </message>
    <message>
        <source>As the computer says</source>
        <translation>Kia rite ki tā te rorohiko</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Mārama</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Pōuri</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Taurite nui</translation>
    </message>
    <message>
        <source>What is on this computer</source>
        <translation>Ngā mea kei tēnei rorohiko</translation>
    </message>
    <message>
        <source>Names, numbers, states and dates that the lists need, your drafts and your outbox. Never a date of birth, an address, an e-mail address, ethnicity, disability or a token: what no list needs is not written.</source>
        <translation>Ko ngā ingoa, ngā tau, ngā tūāhua me ngā rā e hiahiatia ana e ngā rārangi, ō hukihuki me tō pouaka tuku. Kaua rawa te rā whānau, te wāhitau, te wāhitau īmēra, te mātāwaka, te hauātanga, te tohu uru rānei: ko te mea kāore e hiahiatia e tētahi rārangi, kāore e tuhia.</translation>
    </message>
    <message>
        <source>It is kept in %1, in files that only you can read. They are not encrypted: use disk encryption.</source>
        <translation>Ka puritia ki %1, i ngā kōnae ka taea anake e koe te pānui. Kāore i whakamunatia: whakamahia te whakamuna kōpae.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Tautuhinga</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>&amp;Rahi tuhinga</translation>
    </message>
    <message>
        <source> per cent</source>
        <translation> ōrau</translation>
    </message>
    <message>
        <source>Text size in per cent of the computer’s own</source>
        <translation>Te rahi tuhinga hei ōrau o tō te rorohiko</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Welcome to Provider Desk</source>
        <translation>Nau mai ki Provider Desk</translation>
    </message>
    <message>
        <source>See your trainees, participants and agreements in one window, draft changes offline, and know that each was sent once and has arrived. There are three ways to begin.</source>
        <translation>Tirohia ō pia, ō kaiuru me ō whakaaetanga i te matapihi kotahi, tuhia ngā panonitanga hei hukihuki i te tuimotu, me te mōhio kotahi te tukunga o ia mea, ā, kua tae atu. E toru ngā huarahi hei tīmata.</translation>
    </message>
    <message>
        <source>Practise with made-up data</source>
        <translation>Whakaharatau ki ngā raraunga tito</translation>
    </message>
    <message>
        <source>A practice server runs on this computer. You can try everything: nothing reaches DfE or TEC.</source>
        <translation>Ka rere he tūmau whakaharatau i tēnei rorohiko. Ka taea e koe te whakamātau ngā mea katoa: kāore he mea e tae ki a DfE, ki a TEC rānei.</translation>
    </message>
    <message>
        <source>&amp;Practise</source>
        <translation>Wha&amp;kaharatau</translation>
    </message>
    <message>
        <source>Connect a service</source>
        <translation>Hono ratonga</translation>
    </message>
    <message>
        <source>You need a token that the service gave your organisation. It is kept in this computer’s keychain, never in a file.</source>
        <translation>Me whai tohu uru koe i hoatu e te ratonga ki tō koutou whakahaere. Ka puritia ki te mekameka kī o tēnei rorohiko, kaua rawa ki tētahi kōnae.</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>Ho&amp;no</translation>
    </message>
    <message>
        <source>Open a colleague’s connection file</source>
        <translation>Huaki te kōnae hononga a tētahi hoa mahi</translation>
    </message>
    <message>
        <source>It holds the address and the settings, but no token: you enter your own.</source>
        <translation>Kei roto te wāhitau me ngā tautuhinga, engari kāore he tohu uru: māu tāu ake e tāuru.</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>Hu&amp;aki kōnae…</translation>
    </message>
    <message>
        <source>First start</source>
        <translation>Tīmatanga tuatahi</translation>
    </message>
    <message>
        <source>Open a connection file</source>
        <translation>Huaki kōnae hononga</translation>
    </message>
    <message>
        <source>Connection files (*.json)</source>
        <translation>Kōnae hononga (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Ngā kōnae katoa (*)</translation>
    </message>
    <message>
        <source>The file %1 could not be read. Ask your colleague to save it again.</source>
        <translation>Kāore i taea te pānui te kōnae %1. Tonoa tō hoa mahi kia tiaki anō.</translation>
    </message>
    <message>
        <source>%1 is not a connection file. It must name a service and an address.</source>
        <translation>Ehara a %1 i te kōnae hononga. Me whakahua i tētahi ratonga me tētahi wāhitau.</translation>
    </message>
</context>
<context>
    <name>States</name>
    <message>
        <source>Pending</source>
        <translation>Kei te tatari</translation>
    </message>
    <message>
        <source>The agreement is signed and participation has not started.</source>
        <translation>Kua hainatia te whakaaetanga, engari kāore anō te urunga kia tīmata.</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Hohe</translation>
    </message>
    <message>
        <source>The learner is in training with the employer.</source>
        <translation>Kei te whakangungu te ākonga ki te kaituku mahi.</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Kua whakatārewatia</translation>
    </message>
    <message>
        <source>Training is paused for a reason of the learner or the work, such as seasonal work or parental leave.</source>
        <translation>Kei te tārewa te whakangungu mō tētahi take o te ākonga, o te mahi rānei, pērā i te mahi ā-kaupeka, i te whakamatuatanga rānei.</translation>
    </message>
    <message>
        <source>In grace</source>
        <translation>Kei te wā aroha</translation>
    </message>
    <message>
        <source>The learner lost the job. After 42 days the agreement is withdrawn by the system.</source>
        <translation>Kua ngaro te mahi a te ākonga. I muri i ngā rā e 42 ka unuhia te whakaaetanga e te pūnaha.</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Kua oti</translation>
    </message>
    <message>
        <source>The agreement has ended.</source>
        <translation>Kua mutu te whakaaetanga.</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Kua unuhia</translation>
    </message>
    <message>
        <source>The learner was withdrawn, and all open enrolments with the agreement.</source>
        <translation>I unuhia te ākonga me ngā whakaurunga tuwhera katoa o te whakaaetanga.</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Kua tāpaetia</translation>
    </message>
    <message>
        <source>The service has it. Funding for the person is not confirmed yet.</source>
        <translation>Kei te ratonga. Kāore anō te pūtea mō te tangata kia whakaūngia.</translation>
    </message>
    <message>
        <source>Eligible</source>
        <translation>E āhei ana</translation>
    </message>
    <message>
        <source>Funding is confirmed. It is attached to the next open statement.</source>
        <translation>Kua whakaūngia te pūtea. Kua honoa ki te tauākī tuwhera e whai ake nei.</translation>
    </message>
    <message>
        <source>Payable</source>
        <translation>Hei utu</translation>
    </message>
    <message>
        <source>The statement has passed its cut-off date and waits for payment.</source>
        <translation>Kua pahure te rā kati o te tauākī, ā, kei te tatari ki te utu.</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Kua utua</translation>
    </message>
    <message>
        <source>DfE has authorised the payment. A void now takes the money back.</source>
        <translation>Kua whakamanahia te utu e DfE. Ki te whakamanakoretia ināianei, ka whakahokia te moni.</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Kua whakamanakoretia</translation>
    </message>
    <message>
        <source>Taken back before it was paid. It cannot be restored. A new declaration can be submitted.</source>
        <translation>I tangohia i mua i te utu. E kore e taea te whakaora. Ka taea te tāpae i tētahi whakapuakanga hou.</translation>
    </message>
    <message>
        <source>Awaiting clawback</source>
        <translation>Kei te tatari kia whakahokia te utu</translation>
    </message>
    <message>
        <source>Voided after payment. The money will be taken back on a later statement.</source>
        <translation>I whakamanakoretia i muri i te utu. Ka whakahokia te moni i tētahi tauākī o muri atu.</translation>
    </message>
    <message>
        <source>Clawed back</source>
        <translation>Kua whakahokia te utu</translation>
    </message>
    <message>
        <source>The payment was taken back. A new declaration can be submitted.</source>
        <translation>Kua whakahokia te utu. Ka taea te tāpae i tētahi whakapuakanga hou.</translation>
    </message>
    <message>
        <source>Ineligible</source>
        <translation>Kāore e āhei</translation>
    </message>
    <message>
        <source>An older state for a duplicate. The service refuses duplicates today and no longer uses it.</source>
        <translation>He tūāhua o mua mō te tārua. Ka whakahēngia ngā tārua e te ratonga i ēnei rā, kua kore tēnei e whakamahia.</translation>
    </message>
    <message>
        <source>In training with you, about to begin, or finished without having left.</source>
        <translation>Kei te whakangungu ki a koutou, ka tīmata ākuanei, kua oti rānei engari kāore i wehe.</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Kua hikina</translation>
    </message>
    <message>
        <source>Training is paused. It can be resumed from the next day, and declarations are still accepted.</source>
        <translation>Kei te tārewa te whakangungu. Ka taea te haere tonu mai i te rā i muri mai, ā, ka tangohia tonutia ngā whakapuakanga.</translation>
    </message>
    <message>
        <source>Training with you has ended. It can be resumed from the next day. Declarations need a date before the withdrawal.</source>
        <translation>Kua mutu te whakangungu ki a koutou. Ka taea te haere tonu mai i te rā i muri mai. Me noho te rā o ngā whakapuakanga i mua i te unuhanga.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Hukihuki</translation>
    </message>
    <message>
        <source>The record was begun in the Register website and has not been submitted.</source>
        <translation>I tīmataria te mauhanga i te paetukutuku o Register, kāore anō kia tāpaetia.</translation>
    </message>
    <message>
        <source>Pending TRN</source>
        <translation>Kei te tatari TRN</translation>
    </message>
    <message>
        <source>DfE has been asked for a teacher reference number and has not answered yet.</source>
        <translation>Kua tonoa a DfE mō te tau tohutoro kaiako, kāore anō kia whakautu mai.</translation>
    </message>
    <message>
        <source>TRN received</source>
        <translation>Kua whiwhi TRN</translation>
    </message>
    <message>
        <source>The trainee has a teacher reference number and is in training.</source>
        <translation>Kua whai tau tohutoro kaiako te pia, ā, kei te whakangungu.</translation>
    </message>
    <message>
        <source>QTS pending</source>
        <translation>Kei te tatari QTS</translation>
    </message>
    <message>
        <source>The standards are recorded as met. DfE still has to update the teaching record.</source>
        <translation>Kua tuhia kua tutuki ngā paerewa. Me whakahou tonu e DfE te mauhanga whakaako.</translation>
    </message>
    <message>
        <source>EYTS pending</source>
        <translation>Kei te tatari EYTS</translation>
    </message>
    <message>
        <source>Holds QTS</source>
        <translation>Kua whiwhi QTS</translation>
    </message>
    <message>
        <source>The teaching record shows the award. Nothing can be changed here.</source>
        <translation>E whakaatu ana te mauhanga whakaako i te whakawhiwhinga. E kore e taea te panoni i konei.</translation>
    </message>
    <message>
        <source>Holds EYTS</source>
        <translation>Kua whiwhi EYTS</translation>
    </message>
    <message>
        <source>Training is paused. Reinstating is possible in the Register website only.</source>
        <translation>Kei te tārewa te whakangungu. Kei te paetukutuku o Register anake te whakahoki mai.</translation>
    </message>
    <message>
        <source>The trainee has left the course. Only DfE can undo this.</source>
        <translation>Kua wehe te pia i te akoranga. Mā DfE anake tēnei e whakahoki.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>Whakakore</translation>
    </message>
    <message>
        <source>Refres&amp;h</source>
        <translation>W&amp;hakahou</translation>
    </message>
    <message>
        <source>&amp;Work offline</source>
        <translation>&amp;Mahi tuimotu</translation>
    </message>
    <message>
        <source>State of the data and the outbox</source>
        <translation>Te tūāhua o ngā raraunga me te pouaka tuku</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Kokenga</translation>
    </message>
    <message>
        <source>Cancel fetching</source>
        <translation>Whakakore i te tiki</translation>
    </message>
    <message>
        <source>Fetch what changed (F5). Never sends anything</source>
        <translation>Tīkina ngā mea kua panonitia (F5). Kāore rawa e tuku i tētahi mea</translation>
    </message>
    <message>
        <source>Everything but sending and fetching works</source>
        <translation>Ka mahi ngā mea katoa atu i te tuku me te tiki</translation>
    </message>
    <message>
        <source>Opens the outbox</source>
        <translation>Ka huaki i te pouaka tuku</translation>
    </message>
    <message>
        <source>Working offline</source>
        <translation>Kei te mahi tuimotu</translation>
    </message>
    <message>
        <source>No connection yet</source>
        <translation>Kāore anō he hononga</translation>
    </message>
    <message>
        <source>Data from %1</source>
        <translation>He raraunga nō %1</translation>
    </message>
    <message>
        <source>Nothing fetched yet</source>
        <translation>Kāore anō he mea kia tīkina</translation>
    </message>
    <message>
        <source>Working offline. %1</source>
        <translation>Kei te mahi tuimotu. %1</translation>
    </message>
    <message>
        <source>The service asks us to wait until %1. Nothing is lost</source>
        <translation>E tono ana te ratonga kia tatari tātou kia %1. Kāore he mea i ngaro</translation>
    </message>
    <message>
        <source>The service cannot be reached. %1</source>
        <translation>Kāore e taea te ratonga. %1</translation>
    </message>
    <message>
        <source>Your sign-in was not accepted. %1</source>
        <translation>Kāore tō takiuru i whakaaetia. %1</translation>
    </message>
    <message>
        <source>Online. Updated %1</source>
        <translation>Kei te tuihono. I whakahoungia %1</translation>
    </message>
    <message numerus="yes">
        <source>%n ready to send</source>
        <translation>
            <numerusform>%n kua rite hei tuku</numerusform>
            <numerusform>E %n kua rite hei tuku</numerusform>
            <numerusform>E %n kua rite hei tuku</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. The oldest is from %2</source>
        <translation>%1. Nō %2 te mea tawhito rawa</translation>
    </message>
    <message>
        <source>Sending %1 of %2</source>
        <translation>Kei te tuku i te %1 o te %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 o te %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) you</source>
        <translation>
            <numerusform>%n e hiahia ana ki a koe</numerusform>
            <numerusform>E %n e hiahia ana ki a koe</numerusform>
            <numerusform>E %n e hiahia ana ki a koe</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TablePage</name>
    <message>
        <source>&amp;More</source>
        <translation>Ētahi &amp;atu</translation>
    </message>
    <message>
        <source>More that can be done</source>
        <translation>Ētahi atu mea ka taea</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Ngana anō</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>E whakaaturia ana ngā %1 o ngā %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 selected, %2 hidden by the filter</source>
        <translation>%1 kua tīpakohia, %2 kei te hunaia e te tātari</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 kua tīpakohia</translation>
    </message>
    <message>
        <source>updated %1</source>
        <translation>i whakahoungia %1</translation>
    </message>
    <message>
        <source>Starting the practice server</source>
        <translation>Kei te tīmata te tūmau whakaharatau</translation>
    </message>
    <message>
        <source>Made-up data appears here in a moment.</source>
        <translation>Ākuanei ka puta ngā raraunga tito ki konei.</translation>
    </message>
    <message>
        <source>%1 is not connected yet</source>
        <translation>Kāore anō a %1 kia honoa</translation>
    </message>
    <message>
        <source>Connect it with the token that it gave your organisation.</source>
        <translation>Honoa mā te tohu uru i hoatu e ia ki tō koutou whakahaere.</translation>
    </message>
    <message>
        <source>Co&amp;nnect a service</source>
        <translation>Ho&amp;no ratonga</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Kāore he mea e hāngai ana</translation>
    </message>
    <message>
        <source>The search or the filters hide all %1.</source>
        <translation>E huna ana te kimi, ngā tātari rānei i ngā %1 katoa.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Ukuia ngā tātari</translation>
    </message>
    <message>
        <source>Your sign-in was not accepted</source>
        <translation>Kāore tō takiuru i whakaaetia</translation>
    </message>
    <message>
        <source>The token may have expired, been revoked or be for another environment. Nothing is lost.</source>
        <translation>Tērā pea kua mōnehu te tohu uru, kua whakakorea, mō tētahi atu taiao rānei. Kāore he mea i ngaro.</translation>
    </message>
    <message>
        <source>Open co&amp;nnections</source>
        <translation>Huaki ho&amp;nonga</translation>
    </message>
    <message>
        <source>Fetching from %1</source>
        <translation>Kei te tiki i a %1</translation>
    </message>
    <message>
        <source>Rows appear here as they come.</source>
        <translation>Ka puta ngā kapa ki konei i a rātou ka tae mai.</translation>
    </message>
    <message>
        <source>Nothing fetched yet</source>
        <translation>Kāore anō he mea kia tīkina</translation>
    </message>
    <message>
        <source>You are working offline.</source>
        <translation>Kei te mahi tuimotu koe.</translation>
    </message>
    <message>
        <source>&amp;Work online</source>
        <translation>&amp;Mahi tuihono</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Kāore he mea i konei</translation>
    </message>
    <message>
        <source>Fetch no&amp;w</source>
        <translation>Tīkina inā&amp;ianei</translation>
    </message>
    <message>
        <source>This column is not the service’s own and cannot be sorted by.</source>
        <translation>Ehara tēnei i te tīwae a te ratonga, nō reira kāore e taea te kōmaka mā tēnei.</translation>
    </message>
    <message>
        <source>Select at least one row of the table first.</source>
        <translation>Tīpakohia te kapa kotahi neke atu o te ripanga i te tuatahi.</translation>
    </message>
    <message>
        <source>this record</source>
        <translation>tēnei mauhanga</translation>
    </message>
    <message>
        <source>%1 is not possible for %2 yet: %3</source>
        <translation>Kāore anō te %1 kia taea mō %2: %3</translation>
    </message>
    <message>
        <source>Open details</source>
        <translation>Huaki taipitopito</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Tārua hei kupu</translation>
    </message>
    <message>
        <source>Sort by %1</source>
        <translation>Kōmaka mā %1</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Trainees</source>
        <translation>Pia</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Tāngata</translation>
    </message>
    <message>
        <source>No trainees are here yet. Refresh to fetch them from Register, or choose other academic cycles in the connection’s settings.</source>
        <translation>Kāore anō he pia i konei. Whakahoutia hei tiki i a Register, tīpakohia rānei ētahi atu huringa ako i ngā tautuhinga o te hononga.</translation>
    </message>
    <message>
        <source>Ready for award</source>
        <translation>Kua rite mō te whakawhiwhi</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Arotake</translation>
    </message>
    <message>
        <source>Nobody has the state TRN received. Trainees appear here when DfE has given them a teacher reference number.</source>
        <translation>Kāore he tangata kei te tūāhua Kua whiwhi TRN. Ka puta ngā pia ki konei ina hoatu e DfE he tau tohutoro kaiako ki a rātou.</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Kaiuru</translation>
    </message>
    <message>
        <source>No participants are here yet. Refresh to fetch them from the service.</source>
        <translation>Kāore anō he kaiuru i konei. Whakahoutia hei tiki i te ratonga.</translation>
    </message>
    <message>
        <source>Declarations</source>
        <translation>Whakapuakanga</translation>
    </message>
    <message>
        <source>No declarations are here yet. Refresh to fetch them, or submit one from a participant.</source>
        <translation>Kāore anō he whakapuakanga i konei. Whakahoutia hei tiki, tāpaetia rānei tētahi i te kaiuru.</translation>
    </message>
    <message>
        <source>Review declarations</source>
        <translation>Arotake whakapuakanga</translation>
    </message>
    <message>
        <source>There are no declarations to review. Refresh to fetch them from the service.</source>
        <translation>Kāore he whakapuakanga hei arotake. Whakahoutia hei tiki i te ratonga.</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Tauākī</translation>
    </message>
    <message>
        <source>No statements are here yet. Refresh to fetch them from the service.</source>
        <translation>Kāore anō he tauākī i konei. Whakahoutia hei tiki i te ratonga.</translation>
    </message>
    <message>
        <source>Training agreements</source>
        <translation>Whakaaetanga whakangungu</translation>
    </message>
    <message>
        <source>No agreements are here yet. TEC cannot list them: import a file from your student system, or fetch one by its ID.</source>
        <translation>Kāore anō he whakaaetanga i konei. Kāore e taea e TEC te whakarārangi: kawea mai he kōnae i tō koutou pūnaha ākonga, tīkina rānei tētahi mā tōna ID.</translation>
    </message>
    <message>
        <source>Grace ending</source>
        <translation>Ka mutu te wā aroha</translation>
    </message>
    <message>
        <source>No agreement is in grace, as far as this desk has fetched them.</source>
        <translation>Kāore he whakaaetanga kei te wā aroha, i roto i ngā mea kua tīkina e tēnei tēpu.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>%1 at %2</source>
        <extracomment>%1 is a day, &quot;21 August 2026&quot;; %2 a time, &quot;4:10pm&quot;</extracomment>
        <translation>%1 i te %2</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ināianei tonu</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n meneti i mua</numerusform>
            <numerusform>%n meneti i mua</numerusform>
            <numerusform>%n meneti i mua</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hāora i mua</numerusform>
            <numerusform>%n hāora i mua</numerusform>
            <numerusform>%n hāora i mua</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n rā i mua</numerusform>
            <numerusform>%n rā i mua</numerusform>
            <numerusform>%n rā i mua</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 ki te %2</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Hukihuki</translation>
    </message>
    <message>
        <source>Ready to send</source>
        <translation>Kua rite hei tuku</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Kei te tuku</translation>
    </message>
    <message>
        <source>Check needed</source>
        <translation>Me tirotiro</translation>
    </message>
    <message>
        <source>Changed while waiting</source>
        <translation>I panonitia i te wā tatari</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Kāore i whakaaetia</translation>
    </message>
    <message>
        <source>Accepted, waiting for DfE</source>
        <translation>Kua whakaaetia, kei te tatari ki a DfE</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Kua whakaaetia</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Kua whakarerea</translation>
    </message>
    <message>
        <source>%1 draft saved</source>
        <extracomment>%1 is what was asked for, &quot;Deferral&quot;</extracomment>
        <translation>%1: kua tiakina te hukihuki</translation>
    </message>
    <message>
        <source>%1 ready to send</source>
        <translation>%1: kua rite hei tuku</translation>
    </message>
    <message>
        <source>%1 being sent</source>
        <translation>%1: kei te tukuna</translation>
    </message>
    <message>
        <source>%1: check needed</source>
        <translation>%1: me tirotiro</translation>
    </message>
    <message>
        <source>%1: changed while waiting</source>
        <translation>%1: i panonitia i te wā tatari</translation>
    </message>
    <message>
        <source>%1 not accepted</source>
        <translation>%1: kāore i whakaaetia</translation>
    </message>
    <message>
        <source>%1 accepted, waiting for DfE</source>
        <translation>%1: kua whakaaetia, kei te tatari ki a DfE</translation>
    </message>
    <message>
        <source>%1 accepted</source>
        <translation>%1: kua whakaaetia</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Kāore i te mōhiotia</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Kāore</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Āe</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Kāo</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>The window was not settled within 30 seconds, so there is no picture.</source>
        <translation>Kāore te matapihi i tau i roto i ngā hēkona e 30, nō reira kāore he pikitia.</translation>
    </message>
    <message>
        <source>The picture could not be written to %1.</source>
        <translation>Kāore i taea te tuhi te pikitia ki %1.</translation>
    </message>
    <message>
        <source>Provider Desk is already open on %1. Its window is shown instead of a second one.</source>
        <translation>Kei te tuwhera kē a Provider Desk i %1. Ka whakaaturia tōna matapihi, kaua he mea tuarua.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written. Choose another with --data-dir, or change its permissions.</source>
        <translation>Kāore e taea te tuhi ki te kōpaki %1. Tīpakohia tētahi atu mā --data-dir, panonitia rānei ōna whakaaetanga.</translation>
    </message>
</context>
</TS>
