// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The pull without a window, and its floor: the same pages from memory through simdjson into the same table.
#include "tests/bench/DeskCore.h"
#include "tests/bench/Fill.h"
#include "tests/bench/Pages.h"
#include "tests/bench/Plain.h"
#include "tests/bench/Subjects.h"

#include <QtCore/QCoreApplication>

#include <simdjson.h>
#include <sqlite3.h>

int Subjects::pull(const Call &call)
{
    QCoreApplication application(call.argc, call.argv);
    DeskCore desk(call.words.value(0));
    desk.whenReady([&] {
        desk.pull([](double milliseconds, bool done) {
            say({{QStringLiteral("pull"), milliseconds}});
            QCoreApplication::exit(done ? 0 : 1);
        });
    });
    return application.exec();
}

namespace {
/// Folded as plainly as can be: small letters, the surname first.
QByteArray nameKey(std::string_view name)
{
    QByteArray key = QByteArray(name.data(), qsizetype(name.size())).toLower();
    const qsizetype space = key.lastIndexOf(' ');
    return space < 0 ? key : key.mid(space + 1) + ' ' + key.left(space);
}

const char *const columns[] = {"participant_id", "name", "name_key", "trn", "participant_type", "role", "cohort", "schedule_identifier", "schedule",
                               "training_status", "participant_status", "school_urn", "delivery_partner_id", "eligible_for_funding", "mentor_id",
                               "overall_induction_start_date", "created_at", "enrolment_key"};

class Floor
{
public:
    explicit Floor(Plain &plain) : m_plain(plain)
    {
        QByteArray names;
        QByteArray places;
        for (const char *column : columns) {
            names += QByteArray(",") + column;
            places += ",?";
        }
        m_row = plain.prepare("INSERT INTO participant (connection,id,updated_at,seen_at" + names + ") VALUES (1,?,?,0" + places + ")");
        m_words = plain.prepare("INSERT INTO participant_search (rowid,words) VALUES (last_insert_rowid(),?)");
    }

    void page(const simdjson::padded_string &body)
    {
        m_plain.run("BEGIN IMMEDIATE");
        simdjson::ondemand::document document = m_parser.iterate(body);
        for (simdjson::ondemand::object item : document["data"])
            participant(item);
        m_plain.run("COMMIT");
    }

private:
    using Object = simdjson::ondemand::object;

    void bind(int place, std::string_view text) { sqlite3_bind_text(m_row, place, text.data(), int(text.size()), SQLITE_TRANSIENT); }
    void bind(int place, Object &object, const char *key)
    {
        std::string_view text;
        if (object[key].get_string().get(text) == simdjson::SUCCESS)
            bind(place, text);
        else
            sqlite3_bind_text(m_row, place, "", 0, SQLITE_STATIC);
    }

    void participant(Object item)
    {
        const std::string id{std::string_view(item["id"])};
        Object attributes = item["attributes"];
        const std::string name{std::string_view(attributes["full_name"])};
        const std::string trn{std::string_view(attributes["teacher_reference_number"])};
        const std::string updated{std::string_view(attributes["updated_at"])};
        for (Object enrolment : attributes["ecf_enrolments"]) {
            bind(1, enrolment, "training_record_id");
            bind(2, updated);
            bind(3, id);
            bind(4, name);
            const QByteArray key = nameKey(name);
            Plain::bind(m_row, 5, key);
            bind(6, trn);
            bind(17, enrolment, "mentor_id");
            const std::string urn{std::string_view(enrolment["school_urn"])};
            bind(14, urn);
            const std::string type{std::string_view(enrolment["participant_type"])};
            bind(7, type);
            bind(8, type == "mentor" ? "Mentor" : "ECT");
            bind(9, enrolment, "cohort");
            bind(12, enrolment, "training_status");
            bind(13, enrolment, "participant_status");
            sqlite3_bind_int64(m_row, 16, bool(enrolment["eligible_for_funding"]) ? 1 : 0);
            const std::string schedule{std::string_view(enrolment["schedule_identifier"])};
            bind(10, schedule);
            bind(11, schedule);
            bind(15, enrolment, "delivery_partner_id");
            bind(19, enrolment, "created_at");
            bind(18, enrolment, "overall_induction_start_date");
            bind(20, id + (type == "mentor" ? "/ecf-mentor" : "/ecf-induction"));
            m_plain.step(m_row);
            QByteArray words = QByteArray::fromStdString(id).replace('-', "");
            words += ' ' + key + ' ' + QByteArray::fromStdString(trn) + ' ' + QByteArray::fromStdString(urn);
            Plain::bind(m_words, 1, words);
            m_plain.step(m_words);
        }
    }

    Plain &m_plain;
    simdjson::ondemand::parser m_parser;
    sqlite3_stmt *m_row = nullptr;
    sqlite3_stmt *m_words = nullptr;
};
} // namespace

int Subjects::pullFloor(const Call &call)
{
    const QString folder = call.words.value(0);
    const int participants = call.number(1);
    if (!Fill::folder(folder, {}))
        return 1;
    std::vector<simdjson::padded_string> pages;
    for (int from = 0; from < participants; from += Pages::size) {
        const QByteArray body = Pages::participants(from, std::min(Pages::size, participants - from));
        pages.emplace_back(body.constData(), size_t(body.size()));
    }
    Plain plain(folder + QStringLiteral("/cache.sqlite"));
    Floor floor(plain);
    const double took = timed([&] {
        for (const simdjson::padded_string &body : pages)
            floor.page(body);
    });
    if (int(plain.number("SELECT count(*) FROM participant")) != participants)
        return 1;
    say({{QStringLiteral("pull"), took}});
    return 0;
}
