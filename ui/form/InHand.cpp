// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/InHand.h"

#include "app/Bulk.h"
#include "ui/Theme.h"
#include "ui/text/EntryWords.h"
#include "ui/text/Words.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Look.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QAccessible>
#include <QtGui/QGuiApplication>
#include <QtGui/QPainter>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include <tuple>

namespace {
constexpr qsizetype named = 3; // the rest are counted

bool isOver(const Entry &entry) { return entry.state == EntryState::Done || entry.state == EntryState::Dropped; }
bool isDraft(const Entry &entry) { return entry.state == EntryState::Draft; }
bool isUndecided(const Entry &entry) { return entry.state == EntryState::Rejected || entry.state == EntryState::Conflict || entry.state == EntryState::Unsure; }

QString ended(const QString &words) { return words.isEmpty() || words.endsWith(u'.') ? words : QString(words + u'.'); }
} // namespace

InHand::InHand(Core &core, const FormStart &start, bool leads, QWidget *parent)
    : QFrame(parent)
    , m_core(core)
    , m_start(start)
    , m_leads(leads)
    , m_text(new QLabel(this))
    , m_toOutbox(new QPushButton(tr("Show in the &outbox"), this))
    , m_toDrafts(new QPushButton(tr("Show in the dra&fts"), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(3 * Theme::unit, 2 * Theme::unit, 3 * Theme::unit, 2 * Theme::unit);
    column->setSpacing(2 * Theme::unit);
    m_text->setObjectName(QStringLiteral("inHand"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    Look::onPalette(this, [this] { m_text->setPalette(Theme::tinted(QPalette(), Theme::pill(Tone::Blue, Theme::scheme(QGuiApplication::palette())).text)); });
    column->addWidget(m_text);
    auto *ways = new QWidget(this);
    auto *row = new FlowLayout(2 * Theme::unit, ways);
    m_toOutbox->setObjectName(QStringLiteral("toOutbox"));
    m_toDrafts->setObjectName(QStringLiteral("toDrafts"));
    for (QPushButton *button : {m_toOutbox, m_toDrafts}) {
        button->setAutoDefault(false);
        button->setAccessibleDescription(tr("Closes this form. What you typed here is kept as a draft."));
        row->addWidget(button);
    }
    ways->setVisible(leads);
    column->addWidget(ways);
    connect(m_toOutbox, &QPushButton::clicked, this, [this] { Q_EMIT pageRequested(m_outbox); });
    connect(m_toDrafts, &QPushButton::clicked, this, [this] { Q_EMIT pageRequested(m_drafts); });
    connect(&m_core, &Core::outboxChanged, this, &InHand::read);

    QList<Entry> others = start.detail.entries;
    others.removeIf([this, &start](const Entry &entry) {
        const bool own = entry.id == start.draft.entry;
        m_waits = m_waits || (own && (entry.state == EntryState::Ready || entry.state == EntryState::Waiting));
        return own;
    });
    for (const Entry &entry : std::as_const(others))
        m_entries.append(entry.id);
    say(others);
}

void InHand::read()
{
    if (m_entries.isEmpty())
        return;
    whenDone(this, m_core.bulk().read(m_entries), [this](const Result<EntryPart> &part) {
        if (!part)
            return; // what was said stands
        const QString before = m_words;
        say(part->entries);
        if (m_words == before)
            return;
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
        Q_EMIT changed();
    });
}

/// What leaves first comes first, and the drafts after it.
void InHand::say(const QList<Entry> &entries)
{
    QList<Entry> all = entries;
    all.removeIf(isOver);
    const auto place = [](const Entry &entry) { return std::tuple(isDraft(entry), entry.releasedAt, entry.id); };
    std::sort(all.begin(), all.end(), [&place](const Entry &a, const Entry &b) { return place(a) < place(b); });
    QStringList sentences;
    QString earlier;
    bool isFirst = false;   // something leaves before this
    bool undecided = false;
    m_outbox.clear();
    m_drafts.clear();
    for (const Entry &entry : std::as_const(all)) {
        if (sentences.size() < named)
            sentences.append(sentence(entry, earlier));
        QString &page = isDraft(entry) ? m_drafts : m_outbox;
        if (page.isEmpty())
            page = (isDraft(entry) ? QStringLiteral("drafts:") : QStringLiteral("outbox:")) + QString::number(entry.id);
        const CommandSpec *command = m_core.kinds().command(entry.draft.kind, entry.draft.command);
        const bool cured = command != nullptr && entry.state == EntryState::Rejected && cures(*command, entry.lastError).contains(m_start.draft.command);
        if (isDraft(entry) || cured)
            continue;
        isFirst = true;
        undecided = undecided || isUndecided(entry);
        if (command != nullptr && earlier.isEmpty())
            earlier = Words::inHand(*command, entry);
    }
    if (all.size() > named)
        sentences.append(tr("Others for the same person: %1.").arg(Words::count(all.size() - named)));
    if (undecided && !m_waits)
        sentences.append(tr("What you put in the outbox here waits until that is decided."));
    else if (isFirst && !m_waits)
        sentences.append(tr("What you put in the outbox here is sent after that."));
    m_words = sentences.join(u' ');
    m_text->setText(m_words);
    setAccessibleName(m_words);
    m_toOutbox->setVisible(!m_outbox.isEmpty());
    m_toDrafts->setVisible(!m_drafts.isEmpty());
    setVisible(!m_words.isEmpty());
}

QString InHand::sentence(const Entry &entry, const QString &earlier) const
{
    const CommandSpec *command = m_core.kinds().command(entry.draft.kind, entry.draft.command);
    const QDate day = command == nullptr ? QDate() : entry.draft.values.date(QString::fromLatin1(command->dateField));
    QString what = EntryWords::what(m_core.kinds(), entry.draft);
    if (day.isValid())
        what = QCoreApplication::translate("DetailPanel", "%1, dated %2").arg(what, Words::date(day));
    EntryWords::Scene scene = EntryWords::scene(m_core, entry);
    scene.holdSeconds = 0; // seconds run where the entry itself is shown
    scene.earlier = earlier;
    const QString state = ended(EntryWords::state(entry, m_core.kinds().kind(entry.draft.kind)));
    const QString waits = ended(EntryWords::waits(entry, scene));
    if (isDraft(entry)) {
        const QString said = tr("There is a draft: %1, saved %2.").arg(what, Words::instant(entry.changedAt));
        return entry.releasedAt.isValid() ? QString(said + u' ' + state) : waits.isEmpty() ? said : QString(said + u' ' + waits);
    }
    QStringList all{tr("In the outbox since %1: %2.").arg(Words::instant(entry.releasedAt.isValid() ? entry.releasedAt : entry.changedAt), what), state, waits};
    all.removeAll(QString());
    return all.join(u' ');
}

void InHand::paintEvent(QPaintEvent *)
{
    const Theme::Pill colors = Theme::pill(Tone::Blue, Theme::scheme(palette()));
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colors.border.isValid() ? QPen(colors.border) : QPen(Qt::NoPen));
    painter.setBrush(colors.fill);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Theme::unit, Theme::unit);
}
