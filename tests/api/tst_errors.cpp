// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Runner.h"

#include "app/api/Service.h"

namespace {
QString lines(const QList<FieldError> &fields)
{
    QStringList lines;
    for (const FieldError &fault : fields)
        lines.append(fault.field + u'|' + fault.message);
    return lines.join(u'\n');
}

QDateTime at(const char *text) { return QDateTime::fromString(QLatin1String(text), Qt::ISODate); }
} // namespace

/// Every shape of refusal that the reader must survive (ux.md 3.6): a sentence comes out, and the faults on their fields.
class tst_errors : public QObject
{
    Q_OBJECT

private slots:
    void shapes_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("fields");
        const QByteArray json = "application/json; charset=utf-8";
        const auto row = [](const char *name, int status, const QByteArray &type, const QByteArray &body, const char *message, const char *fields = "") {
            QTest::newRow(name) << status << type << body << QString::fromUtf8(message) << QString::fromUtf8(fields);
        };
        // Apostrophes are escaped, since moc loses its way in raw strings that hold an unpaired mark.
        // Register trainee teachers, facts 1.8
        row("error text", 401, json, R"({"error":"Unauthorized"})", "Unauthorized");
        row("not found", 404, json, R"({"errors":[{"error":"NotFound","message":"Trainee(s) not found"}]})", "Trainee(s) not found");
        row("conflict with data", 409, json, R"({"errors":[{"error":"Conflict","message":"This is a duplicate degree"}],"data":[{}]})", "This is a duplicate degree");
        row("one fault", 422, json, R"({"errors":[{"error":"UnprocessableEntity","message":"defer_date can\u0027t be blank"}]})",
            "defer_date can't be blank", "defer_date|defer_date can't be blank");
        row("attribute with digits", 422, json, R"({"errors":[{"error":"UnprocessableEntity","message":"course_subject_1 is invalid"}]})",
            "course_subject_1 is invalid", "course_subject_1|course_subject_1 is invalid");
        row("several faults", 422, json,
            R"({"errors":[{"error":"UnprocessableEntity","message":"qts_standards_met_date must not be in the future"},)"
            R"({"error":"UnprocessableEntity","message":"state must be selected as trn_received"}]})",
            "qts_standards_met_date must not be in the future",
            "qts_standards_met_date|qts_standards_met_date must not be in the future\nstate|state must be selected as trn_received");
        row("older page's words", 422, json, R"({"errors":[{"error":"UnprocessableEntity","message":"Qts standards met date can\u0027t be blank"}]})",
            "Qts standards met date can't be blank", "qts_standards_met_date|Qts standards met date can't be blank");
        row("state guard", 422, json,
            R"({"errors":[{"error":"StateTransitionError","message":"It’s not possible to perform this action while the trainee is in its current state"}]})",
            "It’s not possible to perform this action while the trainee is in its current state");
        row("message and texts", 422, json,
            R"x({"message":"Validation failed: 1 error prohibited this trainee from being saved","errors":["first_names is too long (maximum is 60 characters)"]})x",
            "Validation failed: 1 error prohibited this trainee from being saved", "first_names|first_names is too long (maximum is 60 characters)");
        row("message and object of lists", 422, json, R"({"message":"Validation failed","errors":{"status":["busy is not a valid status","no"]}})",
            "Validation failed", "status|busy is not a valid status\nstatus|no");
        row("nested object of lists", 422, json, R"({"errors":{"placements":{"0":{"urn":["is invalid"]}}}})", "is invalid", "placements.0.urn|is invalid");
        row("texts", 422, json, R"({"errors":["Param is missing or the value is empty or invalid: data"]})",
            "Param is missing or the value is empty or invalid: data");
        row("parser's text names no field", 400, json, R"({"errors":["unexpected token at \u0027x\u0027"]})", "unexpected token at 'x'");
        row("plain text", 429, "text/plain", "Retry later\n", "Retry later");
        row("plain text, forbidden", 403, "text/plain", "Forbidden\n", "Forbidden");
        row("plain text, no type", 429, "", "Retry later", "Retry later");
        // Early careers, facts 1.8
        row("title and detail", 404, json, R"({"errors":[{"title":"Resource not found","detail":"Nothing could be found for the provided details"}]})",
            "Nothing could be found for the provided details");
        row("title is the attribute", 422, json, R"({"errors":[{"title":"reason","detail":"Enter a \u0027#/reason\u0027."},{"title":"reason","detail":"Other."}]})",
            "Enter a '#/reason'.", "reason|Enter a '#/reason'.\nreason|Other.");
        row("title is a sentence", 400, json, R"({"errors":[{"title":"Bad request","detail":"Correct json data structure required. See API docs for reference."}]})",
            "Correct json data structure required. See API docs for reference.");
        row("token", 401, json, R"({"error":"HTTP Token: Access denied"})", "HTTP Token: Access denied");
        // Work-based, facts 6
        row("problem with errors", 400, "application/problem+json",
            R"({"type":"x","title":"One or more validation errors occurred.","status":400,"errors":{"pauseDate":["a","b"],"EID":["c"]}})",
            "One or more validation errors occurred.", "EID|c\npauseDate|a\npauseDate|b");
        row("problem with a detail", 429, json, R"({"title":"Too Many Requests","status":429,"detail":"Wait.","instance":"/x"})", "Wait.");
        row("problem with texts for lists", 400, json, R"({"title":"T","errors":{"pauseDate":"a"}})", "T", "pauseDate|a");
        row("problem of nulls", 400, json, R"({"type":null,"title":null,"status":400,"detail":null,"errors":null})",
            "The service did not accept this and did not say why (400).");
        row("error code", 400, json, R"({"errors":[{"errorCode":"AM1","errorMessage":"EID not numeric"}]})", "EID not numeric");
        // Nothing useful
        row("empty", 400, json, "", "The service did not accept this and did not say why (400).");
        row("blank", 404, "", " \r\n ", "The service could not find this.");
        row("empty 401", 401, "", "", "The sign-in was not accepted.");
        row("empty 403", 403, "", "", "The service does not allow this.");
        row("empty 409", 409, "", "", "The record is not as it was when this was written.");
        row("empty 503", 503, "", "", "The service asks us to wait (503).");
        row("empty 500", 500, "", "", "The service had a problem (500).");
        row("empty object", 422, json, "{}", "The service did not accept this and did not say why (422).");
        row("empty list", 422, json, R"({"errors":[]})", "The service did not accept this and did not say why (422).");
        row("wrong types", 422, json, R"({"errors":7,"message":[],"error":true})", "The service did not accept this and did not say why (422).");
        row("wrong types in the list", 422, json, R"({"errors":[7,null,[],{"message":5}]})", "The service did not accept this and did not say why (422).");
        row("truncated", 422, json, "{\"errors\":[{\"error\":\"UnprocessableEntity\",\"mess", "The service did not accept this and did not say why (422).");
        row("not JSON though it says so", 500, json, "Internal Server Error", "The service had a problem (500).");
        row("bytes", 500, "", QByteArray("\x00\xff\xfe\x01", 4), "The service had a problem (500).");
        row("HTML", 502, "text/html", "<html><head><title>502 Bad Gateway</title></head><body>x</body></html>", "The service had a problem (502).");
        row("HTML that says it is JSON", 500, json, "<!DOCTYPE html><p>x", "The service had a problem (500).");
        row("HTML 404", 404, "text/html", "<h1>Not found</h1>", "The service could not find this.");
        row("markup stays text", 422, json, R"({"errors":[{"title":"reason","detail":"<b>no</b>"}]})", "<b>no</b>", "reason|<b>no</b>");
        row("list at the top", 400, json, R"([{"message":"a"},"b"])", "a", "|a\n|b");
        row("text at the top", 400, json, R"("Enter an id")", "Enter an id");
        row("redirect", 302, "text/html", "<a>", "The service answered with a redirect (302), and redirects are not followed.");
        row("redirect with words", 301, json, R"({"message":"Moved"})", "The service answered with a redirect (301), and redirects are not followed.");
        row("no status", 0, "", "", "The service’s answer could not be read.");
    }

    void shapes()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, body);
        QFETCH(QString, message);
        QFETCH(QString, fields);
        Response response;
        response.status = status;
        response.body = body;
        response.headers = {{"content-type", type}, {"x-request-id", "5c4e-11"}};
        const Error error = readError(response);
        QCOMPARE(error.message, message);
        QCOMPARE(lines(error.fields), fields);
        QCOMPARE(error.http, status);
        QCOMPARE(error.requestId, QStringLiteral("5c4e-11"));
        // What is cut off anywhere still gives a sentence, and never raw JSON.
        for (qsizetype length = 0; length < body.size(); ++length) {
            response.body = body.left(length);
            const QString cut = readError(response).message;
            QVERIFY(!cut.trimmed().isEmpty());
            QVERIFY2(!cut.startsWith(u'{') && !cut.startsWith(u'['), qPrintable(cut));
        }
    }

    void kinds_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("kind");
        for (const auto &[status, kind] : std::initializer_list<std::pair<int, const char *>>{
                 {401, "signIn"}, {403, "forbidden"}, {404, "missing"}, {410, "missing"}, {409, "conflict"}, {412, "conflict"}, {400, "invalid"},
                 {422, "invalid"}, {405, "invalid"}, {413, "invalid"}, {415, "invalid"}, {429, "busy"}, {503, "busy"}, {500, "server"}, {501, "server"},
                 {502, "server"}, {504, "server"}, {599, "server"}, {408, "server"}, {301, "protocol"}, {302, "protocol"}, {304, "protocol"},
                 {307, "protocol"}, {200, "protocol"}, {0, "protocol"}, {700, "protocol"}})
            QTest::addRow("%d", status) << status << QString::fromLatin1(kind);
    }

    void kinds()
    {
        QFETCH(int, status);
        Response response;
        response.status = status;
        QTEST(errorKindName(readError(response).kind), "kind");
    }

    void retryAfters_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QDateTime>("date");
        QTest::addColumn<qint64>("seconds"); // -1: nothing said
        const QDateTime noon = at("2026-02-16T12:00:00Z");
        QTest::newRow("seconds") << QByteArray("7") << noon << qint64(7);
        QTest::newRow("spaces") << QByteArray(" 7 ") << noon << qint64(7);
        QTest::newRow("zero") << QByteArray("0") << noon << qint64(0);
        QTest::newRow("negative") << QByteArray("-5") << noon << qint64(0);
        QTest::newRow("a day") << QByteArray("86400") << noon << qint64(86400);
        QTest::newRow("too large for a number") << QByteArray("99999999999999999999") << noon << qint64(86400);
        QTest::newRow("absent") << QByteArray() << noon << qint64(-1);
        QTest::newRow("nonsense") << QByteArray("soon") << noon << qint64(-1);
        QTest::newRow("fraction") << QByteArray("1.5") << noon << qint64(-1);
        QTest::newRow("unit") << QByteArray("7s") << noon << qint64(-1);
        QTest::newRow("sign alone") << QByteArray("-") << noon << qint64(-1);
        QTest::newRow("date") << QByteArray("Mon, 16 Feb 2026 12:01:30 GMT") << noon << qint64(90);
        QTest::newRow("date past") << QByteArray("Mon, 16 Feb 2026 11:00:00 GMT") << noon << qint64(0);
        QTest::newRow("RFC 850 date") << QByteArray("Monday, 16-Feb-26 12:00:10 GMT") << noon << qint64(10);
        QTest::newRow("asctime date") << QByteArray("Mon Feb 16 12:00:10 2026") << noon << qint64(10);
        QTest::newRow("asctime date, one digit") << QByteArray("Sun Mar  1 12:00:00 2026") << noon << qint64(86400);
        QTest::newRow("no such month") << QByteArray("Mon, 16 Xyz 2026 12:01:30 GMT") << noon << qint64(-1);
        QTest::newRow("no such day") << QByteArray("Mon, 31 Feb 2026 12:01:30 GMT") << noon << qint64(-1);
        QTest::newRow("no such hour") << QByteArray("Mon, 16 Feb 2026 25:01:30 GMT") << noon << qint64(-1);
        QTest::newRow("ISO date") << QByteArray("2026-02-16T12:01:30Z") << noon << qint64(-1);
        QTest::newRow("more than a day is a day") << QByteArray("86401") << noon << qint64(86400);
        QTest::newRow("date of tomorrow and an hour") << QByteArray("Tue, 17 Feb 2026 13:00:00 GMT") << noon << qint64(86400);
        // Without the answer's own Date it counts from when the answer came.
        QTest::newRow("date without a Date header") << QByteArray("Mon, 16 Feb 2026 12:01:30 GMT") << QDateTime() << qint64(30);
        QTest::newRow("date of long ago without a Date header") << QByteArray("Sun, 06 Nov 1994 08:49:37 GMT") << QDateTime() << qint64(0);
    }

    void retryAfters()
    {
        QFETCH(QByteArray, header);
        QFETCH(QDateTime, date);
        QFETCH(qint64, seconds);
        Response response;
        response.status = 429;
        response.serverDate = date;
        response.receivedAt = at("2026-02-16T12:01:00Z");
        if (!header.isNull())
            response.headers.append({"retry-after", header});
        const Error error = readError(response);
        QCOMPARE(error.retryAfter ? qint64(error.retryAfter->count()) : qint64(-1), seconds);
    }
};

DESK_TEST(tst_errors)
#include "tst_errors.moc"
