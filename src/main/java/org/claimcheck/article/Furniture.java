package org.claimcheck.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Recognises what stands on a page beside its article, and the credits of pictures, in English and French. */
final class Furniture {

    /** Longer paragraphs are never taken for furniture or captions, in UTF-16 units. */
    static final int LONGEST = 400;

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /** Lines that are furniture as a whole. */
    private static final Pattern WHOLE = Pattern.compile("^(?:search|menu|home|accueil|rechercher?|comments?|\\d+ comments?"
            + "|leave a (?:comment|reply)|post a comment|commentaires?|\\d+ commentaires?|laisser un commentaire|réagir"
            + "|shares?|partager|partagez|print|imprimer|e-?mail|pdf|save|enregistrer|tweet(?:er)?|facebook|twitter|whatsapp"
            + "|telegram|linkedin|copy link|copier le lien|subscribe(?: now)?|s[’']abonner|abonnez-vous|newsletters?"
            + "|advertisements?|publicité|sponsored(?: content)?|contenu sponsorisé|story continues below(?: advertisement)?"
            + "|continue reading|lire la suite|load more|voir plus|show more|log ?in|sign ?(?:in|up)|register|se connecter"
            + "|connexion|donate|faire un don|next|previous|suivant|précédent|back to top|haut de page|skip to (?:main )?content"
            + "|aller au contenu|related(?: coverage| articles?| stories| posts?| content| news)?|more (?:stories|news|from .{1,40})"
            + "|read more|read also|see also|also read|you may also like|recommended(?: for you)?|trending(?: now)?|most (?:read|popular)"
            + "|lire aussi|à lire(?: aussi)?|voir aussi|sur le même (?:sujet|thème)|les plus lus|articles? (?:liés?|similaires?)"
            + "|à la une|tags?|topics?|mots[- ]clés|editor[’']s picks?|latest(?: news)?|breaking news|dernières (?:nouvelles|infos)"
            + "|follow us(?: on .{1,40})?|suivez-nous(?: sur .{1,40})?|print friendly.{0,30}|send to (?:kindle|a friend|email)"
            + "|envoyer à un ami|listen to (?:this )?article|écouter (?:l[’']|cet )article|\\d+[- ]min(?:ute)?s?(?: read)?"
            + "|(?:reading time|temps de lecture)\\b.{0,20}|photo gallery|advertisement feature|end of (?:article|story))"
            + "[ \\u00A0]*[:.…>»→]*$", FLAGS);

    /** Beginnings of lines that lead to other pages. */
    private static final Pattern LEADING_AWAY = Pattern.compile("^(?:read (?:more|also|next)|see also|also read|also see|related"
            + "(?: coverage| articles?| stories| posts?)?|more on this(?: story)?|don[’']t miss|recommended|lire aussi|à lire(?: aussi)?"
            + "|lire également|voir aussi|sur le même sujet|tags?|topics?|filed under|mots[- ]clés|thèmes?|watch|video|listen"
            + "|à voir|à écouter)[ \\u00A0]*[:：|>»].*", FLAGS | Pattern.DOTALL);

    /** Requests to share, follow, join and sign up. */
    private static final Pattern REQUEST = Pattern.compile("^(?:share (?:this|on|via|with)\\b|partage[rz] (?:sur|cet|l[’'])"
            + "|click here\\b|cliquez ici\\b|sign up (?:for|to)\\b|subscribe (?:to|for|now)\\b|abonnez-vous\\b|inscrivez-vous\\b"
            + "|join (?:us|our|the)\\b|rejoignez\\b|follow (?:us\\b|@|\\S+(?: \\S+){0,3} on (?:twitter|x|facebook|instagram|telegram|youtube)\\b)|suivez\\b|get (?:our|the) .{0,60}newsletter"
            + "|recevez\\b.{0,60}newsletter|support our\\b|soutenez\\b|download (?:our|the) app|téléchargez (?:notre|l[’']) ?appli"
            + "|become a member|devenez membre|already a subscriber|déjà abonné).*", FLAGS | Pattern.DOTALL);

    /** What a request that is a full sentence speaks of. */
    private static final Pattern REQUESTED = Pattern.compile("\\b(?:newsletter|e-?mail|inbox|twitter|facebook|instagram|telegram|whatsapp"
            + "|youtube|app|alerts?|updates|story|article|page|subscri\\w+|abonn\\w+|our|notre|nos|lettre)\\b", FLAGS);

    /** Legal notices. */
    private static final Pattern NOTICE = Pattern.compile("protected by recaptcha|terms of (?:service|use) apply|all rights reserved"
            + "|tous droits réservés|(?:^|[^\\p{L}])(?:we|this (?:web)?site|our site) uses? cookies|(?:nous utilisons|ce site utilise)"
            + " des cookies|accept (?:all )?cookies|accepter (?:tous )?les cookies|^(?:©|\\(c\\)|copyright\\b)"
            + "|reproduction (?:interdite|without permission)|enable javascript|activer javascript"
            + "|may not be (?:published|reproduced), ", FLAGS);

    private static final Pattern RELATED = Pattern.compile("^(?:related(?: coverage| articles?| stories| posts?| content| news)?"
            + "|read (?:more|also|next)|see also|also read|more (?:stories|news)|recommended(?: for you)?|you may also like"
            + "|lire aussi|à lire(?: aussi)?|voir aussi|sur le même (?:sujet|thème)|articles? (?:liés?|similaires?))"
            + "[ \\u00A0]*[:…>»]*$", FLAGS);

    private static final Pattern BYLINE = Pattern.compile("^(?:avatar )?(?i:(?:by|par) (?:(?-i:\\p{Lu})|our |notre |nos |staff |la rédaction"
            + "|l[’']équipe)|from our |(?:de )?(?:notre|nos) (?:correspondant|envoyé)|propos recueillis par |(?:written|reporting|reported"
            + "|editing|edited) by |(?:écrit|rédigé) par |(?:with|avec) (?:the )?(?:AFP|AP|Reuters)\\b).{0,80}$", Pattern.UNICODE_CASE);

    private static final String AGENCIES = "AFP|AP|Reuters|REUTERS|Getty|EPA|ANSA|DPA|dpa|Xinhua|Flash ?90|Wikimedia|Wikipedia|Sipa"
            + "|SIPA|Belga|TASS|UPI|MAXPPP|Hans Lucas|WENN|Shutterstock|iStock|Anadolu|IRNA|ISNA|GPO|NASA|Keystone";

    private static final String CREDIT_WORDS = "(?:file )?photos?|photo credit|image|images|picture|illustration|crédits?(?: photo)?"
            + "|credits?|courtesy|archives?|file|agency picture|handout|screen ?(?:shot|grab|capture)|capture d[’']écran|library picture"
            + "|pool";

    /** A credit in brackets at the end of a line. */
    private static final Pattern BRACKETED = Pattern.compile("[ \\u00A0]*(?:\\((?:(?i:" + CREDIT_WORDS + ")(?:(?i: photo| picture))?"
            + "(?:[ \\u00A0]*[:/,]?[ \\u00A0][^()]{1,120})?|[^()]{0,80}(?:\\b(?:" + AGENCIES + ")\\b|(?i:\\bphoto\\b|\\bpicture\\b))[^()]{0,80})\\)"
            + "|\\[(?i:" + CREDIT_WORDS + ")[ \\u00A0]*[:/,]?[^\\[\\]]{0,120}\\])[.]?$", Pattern.UNICODE_CASE);

    /** Names with slashes between them, in brackets after the end of a sentence: agency, partner, photographer. */
    private static final Pattern SLASHED = Pattern.compile("(?<=[.!?”\"»])[ \\u00A0]*\\((?:(?:\\p{Lu}|al-|el-|via )[^()/]{0,40}/)+"
            + "(?:\\p{Lu}|al-|el-|via )[^()/]{0,40}\\)$");

    /** An agency with a photographer at the end of a line. */
    private static final Pattern SIGNED = Pattern.compile("(?<=[.!?”\"»])[ \\u00A0]+(?:" + AGENCIES + ")[ \\u00A0]?/[ \\u00A0]?\\p{Lu}[^.]{0,60}[.]?$");

    /** A credit without brackets at the end of a line. */
    private static final Pattern LABELLED = Pattern.compile("(?:^|[ \\u00A0]+)(?:\\|[ \\u00A0]*)?(?:(?:(?i:file )?(?i:photo(?:graph)?"
            + "|photo credit|image credit|crédits? photo|crédits?|credit|illustration|image))[ \\u00A0]?:[ \\u00A0]*|(?i:photo(?:graph)?|image)"
            + " (?:by|par) |©[ \\u00A0]*)\\P{Lower}[^:]{0,100}$", Pattern.UNICODE_CASE);

    /** The source of a picture before its caption. */
    private static final Pattern SOURCE_FIRST = Pattern.compile("^(?:Twitter|X|Facebook|Instagram|Telegram|YouTube|Flickr|AFP|AP|Reuters"
            + "|Getty Images|Flash ?90|Capture d[’']écran|Screenshot|Wikimedia)[ \\u00A0]+(?:[-–—:|/][ \\u00A0]*)?(?=[\\p{Lu}«“\"])");

    /** What a sentence about one of those sources says of it. */
    private static final Pattern SOURCE_ACTS = Pattern.compile("\\b(?:sa(?:id|ys)|is|are|was|were|has|have|had|will|did|met|held|told|made"
            + "|took|won|lost|bought|sold|\\p{L}{2,}ed|CEO|Chief|Executive|Founder|Inc|Corp|Ltd|(?:a|ont|aurait) (?:été )?\\p{L}+(?:é|i|u|is|it|t)"
            + "|est|sont|était|va|vont|avait|fut|sera)\\b", Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern FILE_PHOTO = Pattern.compile("^(?:FILE(?: PHOTO| IMAGE| -|:)|File photo|Photo d[’']archives?"
            + "|PHOTO D[’']ARCHIVES?|Archives?|Illustration|ILLUSTRATION)[ \\u00A0]*[-–—:]?[ \\u00A0]*");

    /** A longer line is a sentence that only begins like a request, in UTF-16 units. */
    private static final int LONGEST_REQUEST = 160;

    private Furniture() {
    }

    /** Whether a line, without a bullet, is furniture of the page. */
    static boolean is(String line) {
        if (line.length() > LONGEST) {
            return false;
        }
        return WHOLE.matcher(line).matches() || LEADING_AWAY.matcher(line).matches() || isRequest(line) || NOTICE.matcher(line).find();
    }

    private static boolean isRequest(String line) {
        return line.length() <= LONGEST_REQUEST && REQUEST.matcher(line).matches()
                && (!line.endsWith(".") || REQUESTED.matcher(line).find());
    }

    /** Whether a line opens a block about other articles. */
    static boolean opensRelated(String line) {
        return line.length() < 60 && RELATED.matcher(line).matches();
    }

    /** Whether a line names the author and does nothing else. */
    static boolean isByline(String line) {
        return line.length() <= 100 && !line.endsWith(".") && BYLINE.matcher(line).matches();
    }

    /**
     * The part of a line that describes a picture, as offsets into the line, if the line ends or begins with the credit of a
     * picture; both are 0 where the line is nothing but a credit. Null where it has none.
     */
    static int[] caption(String line) {
        if (line.length() > LONGEST) {
            return null;
        }
        int start = 0;
        int end = line.length();
        boolean credited = false;
        var file = FILE_PHOTO.matcher(line);
        if (file.find() && file.group().matches("(?s).*[-–—:].*|.*(?i:photo|image).*")) {
            start = file.end();
            credited = true;
        }
        for (Pattern credit : credits(line)) {
            var matcher = credit.matcher(line).region(start, end).useTransparentBounds(true);
            if (matcher.find()) {
                end = matcher.start();
                credited = true;
            }
        }
        var first = SOURCE_FIRST.matcher(line).region(start, end);
        if (!credited && line.length() <= 160 && first.find() && !SOURCE_ACTS.matcher(line).find()) {
            start = first.end();
            credited = true;
        }
        if (!credited) {
            return null;
        }
        return line.substring(start, end).isBlank() ? new int[] {0, 0} : new int[] {start, end};
    }

    /** The kinds of credit that a line may end with, by characters that they need. */
    private static List<Pattern> credits(String line) {
        List<Pattern> credits = new ArrayList<>();
        if (line.endsWith(")") || line.endsWith("]") || line.endsWith(").") || line.endsWith("].")) {
            credits.add(BRACKETED);
            credits.add(SLASHED);
        }
        if (line.indexOf('/') >= 0) {
            credits.add(SIGNED);
        }
        if (line.indexOf(':') >= 0 || line.indexOf('©') >= 0 || line.contains(" by ") || line.contains(" par ")) {
            credits.add(LABELLED);
        }
        return credits;
    }
}
