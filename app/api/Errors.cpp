// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One reader for the words of three services (ux.md 3.6; trainees' facts 1.8, early-career facts 1.8, work-based
// facts 6): lists of objects, lists of texts, objects of lists, problem details, plain text, HTML, nothing at all.
#include "app/api/Service.h"
#include "app/base/Faults.h"
#include "app/base/RetryAfter.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QRegularExpression>

namespace {
const Fault notSignedIn{QT_TRANSLATE_NOOP("Faults", "The sign-in was not accepted.")};
const Fault notAllowed{QT_TRANSLATE_NOOP("Faults", "The service does not allow this.")};
const Fault notFound{QT_TRANSLATE_NOOP("Faults", "The service could not find this.")};
const Fault notAsItWas{QT_TRANSLATE_NOOP("Faults", "The record is not as it was when this was written.")};
const Fault refusedSilently{QT_TRANSLATE_NOOP("Faults", "The service did not accept this and did not say why (%1).")};
const Fault asksToWait{QT_TRANSLATE_NOOP("Faults", "The service asks us to wait (%1).")};
const Fault hadProblem{QT_TRANSLATE_NOOP("Faults", "The service had a problem (%1).")};
const Fault redirects{
    QT_TRANSLATE_NOOP("Faults", "The service answered with a redirect (%1), and redirects are not followed.")};

constexpr qsizetype longestText = 2000;

/// Who says something before the service itself could: our sentence where the body has none.
QString ownSentence(ErrorKind kind, int status)
{
    switch (kind) {
    case ErrorKind::SignIn:
        return notSignedIn;
    case ErrorKind::Forbidden:
        return notAllowed;
    case ErrorKind::Missing:
        return notFound;
    case ErrorKind::Conflict:
        return notAsItWas;
    case ErrorKind::Invalid:
        return refusedSilently.with(QString::number(status));
    case ErrorKind::Busy:
        return asksToWait.with(QString::number(status));
    case ErrorKind::Server:
        return hadProblem.with(QString::number(status));
    default:
        break;
    }
    if (status >= 300 && status < 400)
        return redirects.with(QString::number(status));
    return Faults::unreadable;
}

ErrorKind kindOf(int status)
{
    switch (status) {
    case 401:
        return ErrorKind::SignIn;
    case 403:
        return ErrorKind::Forbidden;
    case 404:
    case 410:
        return ErrorKind::Missing;
    case 409:
    case 412:
        return ErrorKind::Conflict;
    case 429:
    case 503:
        return ErrorKind::Busy;
    case 408:
        return ErrorKind::Server;
    default:
        break;
    }
    if (status >= 400 && status < 500)
        return ErrorKind::Invalid;
    return status >= 500 && status < 600 ? ErrorKind::Server : ErrorKind::Protocol;
}

bool isAttribute(const QString &text)
{
    static const QRegularExpression attribute(QStringLiteral("^[a-z][a-z0-9]*(_[a-z0-9]+)*$"));
    return attribute.match(text).hasMatch();
}

/// The attribute at the start of a message of Register ("defer_date can't be blank"), also in the words of its older
/// pages ("Defer date can't be blank", facts 1.9). Empty where there is none.
QString leadingAttribute(const QString &message)
{
    static const QStringList known{
        QStringLiteral("qts_standards_met_date"), QStringLiteral("defer_date"),      QStringLiteral("defer_reason"),
        QStringLiteral("withdrawal_date"),        QStringLiteral("withdraw_date"),   QStringLiteral("future_interest"),
        QStringLiteral("another_reason"),         QStringLiteral("graduation_year"), QStringLiteral("uk_degree"),
        QStringLiteral("non_uk_degree"),          QStringLiteral("safeguarding_concern_reasons"),
        QStringLiteral("trigger"),  QStringLiteral("reasons"),     QStringLiteral("urn"),     QStringLiteral("name"),
        QStringLiteral("postcode"), QStringLiteral("institution"), QStringLiteral("subject"), QStringLiteral("country"),
        QStringLiteral("grade"),    QStringLiteral("state"),       QStringLiteral("placements")};
    const QString word = message.section(u' ', 0, 0);
    if (word.size() < message.size() && isAttribute(word))
        return word;
    for (const QString &attribute : known) {
        QString words = attribute;
        words.replace(u'_', u' ');
        if (message.startsWith(words + u' ', Qt::CaseInsensitive))
            return attribute;
    }
    return {};
}

/// What a body says, before the status gives it a meaning.
struct Words {
    QString sentence;          ///< of the answer as a whole
    QString detail;
    QList<FieldError> faults;
};

QString first(const QJsonObject &object, std::initializer_list<const char *> keys)
{
    for (const char *key : keys) {
        const QString text = object.value(QLatin1String(key)).toString().trimmed();
        if (!text.isEmpty())
            return object.value(QLatin1String(key)).toString();
    }
    return {};
}

void addMessage(Words &words, const QString &field, const QString &message)
{
    if (!message.trimmed().isEmpty())
        words.faults.append({field, message});
}

/// Object of lists, however deep: {"defer_date": ["…"], "placements": {"0": {"urn": ["…"]}}}.
void addByField(Words &words, const QString &field, const QJsonValue &value)
{
    if (value.isString()) {
        addMessage(words, field, value.toString());
    } else if (value.isArray()) {
        const QJsonArray list = value.toArray();
        for (const QJsonValue &item : list)
            addByField(words, field, item);
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            addByField(words, field.isEmpty() ? it.key() : QString(field + u'.' + it.key()), it.value());
    }
}

/// One member of a list of errors: an object in one of the services' forms, or a text.
void addItem(Words &words, const QJsonValue &item, int status)
{
    const bool named = status == 422;
    if (item.isString()) {
        addMessage(words, named ? leadingAttribute(item.toString()) : QString(), item.toString());
        return;
    }
    if (!item.isObject())
        return;
    const QJsonObject object = item.toObject();
    const QString title = first(object, {"title"});
    const QString message = first(object, {"message", "detail", "errorMessage", "description", "title", "error", "errorCode"});
    QString field = first(object, {"field", "attribute"});
    if (field.isEmpty() && isAttribute(title) && message != title)
        field = title;
    // The guard of a state names no attribute, though its sentence could begin like one.
    if (field.isEmpty() && title.isEmpty() && named && first(object, {"error"}) != QLatin1String("StateTransitionError"))
        field = leadingAttribute(message);
    addMessage(words, field, message);
    const QString code = first(object, {"errorCode"});
    if (!code.isEmpty() && code != message)
        words.detail = code;
}

Words wordsOf(const QJsonValue &body, int status)
{
    Words words;
    if (body.isString()) {
        words.sentence = body.toString();
    } else if (body.isArray()) {
        const QJsonArray list = body.toArray();
        for (const QJsonValue &item : list)
            addItem(words, item, status);
    } else {
        const QJsonObject object = body.toObject();
        const QJsonValue errors = object.value(QStringLiteral("errors"));
        if (errors.isArray()) {
            const QJsonArray list = errors.toArray();
            for (const QJsonValue &item : list)
                addItem(words, item, status);
        } else {
            addByField(words, {}, errors);
        }
        const QJsonValue error = object.value(QStringLiteral("error"));
        if (error.isObject())
            addItem(words, error, status);
        words.sentence = first(object, {"message", "detail", "error_description", "errorMessage", "error", "title"});
        const QString code = first(object, {"errorCode"});
        if (!code.isEmpty())
            words.detail = code;
    }
    return words;
}

/// A page of a web server or a proxy: its title is all that helps.
QString pageTitle(const QString &page)
{
    static const QRegularExpression title(QStringLiteral("<title[^>]*>(.*?)</title>"),
                                          QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression markup(QStringLiteral("<[^>]*>|&[#\\w]+;"));
    return title.match(page.left(20000)).captured(1).remove(markup).simplified().left(200);
}

bool isPage(const QByteArray &body, const QByteArray &contentType)
{
    const QByteArray start = body.left(100).trimmed().toLower();
    return contentType.contains("html") || start.startsWith("<!doctype") || start.startsWith("<html") || start.startsWith("<?xml")
        || (start.startsWith('<') && start.contains('>'));
}

Words wordsOf(const Response &response)
{
    const QByteArray body = response.body.trimmed();
    const QByteArray contentType = response.header("content-type").toLower();
    if (body.isEmpty())
        return {};
    if (isPage(body, contentType))
        return {{}, pageTitle(QString::fromUtf8(body)), {}};
    if (body.startsWith('{') || body.startsWith('[') || body.startsWith('"')) {
        // A text alone is JSON too; the parser wants it inside something.
        const QJsonDocument document = QJsonDocument::fromJson(QByteArray('[' + body + ']'));
        if (document.array().size() == 1)
            return wordsOf(document.array().first(), response.status);
        return {{}, QStringLiteral("$: not JSON"), {}};
    }
    const QString text = QString::fromUtf8(body.left(longestText)).simplified();
    const bool readable = !contentType.contains("json")
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c.isPrint() && c != QChar::ReplacementCharacter; });
    return {readable ? text : QString(), readable ? QString() : QStringLiteral("$: not text"), {}};
}

} // namespace

Error readError(const Response &response)
{
    Words words = wordsOf(response);
    Error error;
    error.kind = kindOf(response.status);
    error.http = response.status;
    error.retryAfter = retryAfter(response.header("retry-after"), response.serverDate, response.receivedAt);
    error.requestId = QString::fromUtf8(response.header("x-request-id")).trimmed();
    error.detail = words.detail;
    error.message = words.sentence.trimmed();
    if (error.message.isEmpty() && !words.faults.isEmpty())
        error.message = words.faults.first().message;
    // A single fault of the whole record is the sentence itself.
    if (words.faults.size() > 1 || (words.faults.size() == 1 && !words.faults.first().field.isEmpty()))
        error.fields = words.faults;
    else if (words.faults.size() == 1)
        error.message = words.faults.first().message;
    const bool redirect = response.status >= 300 && response.status < 400;
    if (error.message.isEmpty() || redirect)
        error.message = ownSentence(error.kind, response.status);
    if (redirect)
        error.detail = QString::fromUtf8(response.header("location"));
    return error;
}
