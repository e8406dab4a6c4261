// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ReleaseCheck.h"

#include "app/Bulk.h"
#include "ui/Theme.h"
#include "ui/form/FormWords.h"
#include "ui/text/BatchWords.h"
#include "ui/text/Words.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/ScrollColumn.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QShortcut>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace {
constexpr int namedAtMost = 5;
constexpr int widest = 560; // pixels at the default font, as the form of one

/// What follows from some of the drafts alike: one sentence, and whose they are.
struct Act {
    const KindSpec *kind = nullptr;
    const CommandSpec *command = nullptr;
    QString connection;
    QString follows;
    QStringList names;
    int count = 0;
};

QList<Act> actsOf(const Core &core, const QList<Entry> &drafts)
{
    QList<Act> acts;
    for (const Entry &entry : drafts) {
        const KindSpec *kind = core.kinds().kind(entry.draft.kind);
        const CommandSpec *command = core.kinds().command(entry.draft.kind, entry.draft.command);
        if (kind == nullptr || command == nullptr)
            continue;
        Subject subject;
        subject.record = entry.draft.base;
        const QString follows = FormWords::whatFollows(*command, subject, entry.draft.values);
        auto act = std::find_if(acts.begin(), acts.end(), [&](const Act &one) {
            return one.kind == kind && one.command == command && one.connection == entry.draft.connection && one.follows == follows;
        });
        if (act == acts.end())
            act = acts.insert(acts.end(), Act{kind, command, entry.draft.connection, follows, {}, 0});
        if (act->count++ < namedAtMost)
            act->names.append(Words::recordName(*kind, entry.name, entry.reference, entry.draft.target));
    }
    return acts;
}

QLabel *line(const QString &text, bool bold = false)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(Theme::scaled(label->font(), 1, bold));
    return label;
}
} // namespace

ReleaseCheck::ReleaseCheck(Core &core, const QList<Entry> &drafts, QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("releaseCheck"));
    const QList<Act> acts = actsOf(core, drafts);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    const QList<Connection> doors = core.connections();
    for (const Connection &door : doors) { // every door that something leaves by
        if (std::none_of(acts.begin(), acts.end(), [&door](const Act &act) { return act.connection == door.id; }))
            continue;
        auto *banner = new Banner(this);
        banner->setConnection(door);
        column->addWidget(banner);
    }
    auto *content = new QWidget;
    auto *words = new QVBoxLayout(content);
    words->setContentsMargins(6 * Theme::unit, 4 * Theme::unit, 6 * Theme::unit, 4 * Theme::unit);
    words->setSpacing(4 * Theme::unit);
    QLabel *title = line(tr("Check before %n draft(s) go to the outbox", nullptr, int(drafts.size())));
    title->setObjectName(QStringLiteral("title"));
    title->setFont(Theme::scaled(font(), 1.4, true));
    words->addWidget(title);
    QLabel *nothing = line(QCoreApplication::translate("CheckPage", "Nothing has been sent yet."), true);
    words->addWidget(nothing);
    setWindowTitle(title->text());
    bool irreversible = false;
    for (const Act &act : acts) {
        irreversible = irreversible || BatchWords::isFinal(*act.kind, *act.command);
        auto *part = new QVBoxLayout;
        part->setSpacing(Theme::unit);
        part->addWidget(line(BatchWords::title(*act.kind, *act.command, act.count), true));
        const QString names = act.names.join(QStringLiteral(", "));
        part->addWidget(line(act.count > namedAtMost ? QCoreApplication::translate("BulkCheck", "%1 and %2 more").arg(names, Words::count(act.count - namedAtMost)) : names));
        if (!act.follows.isEmpty())
            part->addWidget(line(act.follows));
        const QString estimate = BatchWords::estimate(core.bulk().estimate(act.connection, QString::fromLatin1(act.kind->id), act.count));
        if (!estimate.isEmpty()) {
            QLabel *time = line(estimate);
            time->setPalette(Theme::tinted(palette(), Theme::dimmed(palette())));
            part->addWidget(time);
        }
        words->addLayout(part);
    }
    words->addStretch(1);
    auto *scroll = new ScrollColumn(this);
    scroll->setWidget(content);
    scroll->setFocusPolicy(Qt::StrongFocus); // read from its top, scrolled by the arrow keys
    scroll->setAccessibleName(QString(title->text() + QStringLiteral(". ") + nothing->text()));
    column->addWidget(scroll, 1);

    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(6 * Theme::unit, 3 * Theme::unit, 6 * Theme::unit, 4 * Theme::unit);
    auto *back = new QPushButton(QCoreApplication::translate("FormDialog", "&Back"), this);
    back->setObjectName(QStringLiteral("back"));
    auto *put = new QPushButton(QCoreApplication::translate("BulkCheck", "&Put %1 in outbox").arg(Words::count(drafts.size())), this);
    put->setObjectName(QStringLiteral("put"));
    put->setAccessibleDescription(QCoreApplication::translate("FormDialog", "It waits its hold time there, in which you can take it back"));
    back->setAutoDefault(false);
    put->setAutoDefault(false);
    (irreversible ? back : put)->setDefault(true); // what has no way back is never one press of Enter away
    foot->addWidget(back);
    foot->addStretch(1);
    foot->addWidget(put);
    column->addLayout(foot);
    connect(back, &QPushButton::clicked, this, &QDialog::reject);
    connect(put, &QPushButton::clicked, this, &QDialog::accept);
    for (const int key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key(key)), this), &QShortcut::activated, put, &QPushButton::click);
    const double scale = qMax(1.0, fontMetrics().averageCharWidth() / 8.0);
    resize(int(widest * scale), int(480 * scale));
    scroll->setFocus(Qt::OtherFocusReason);
}
