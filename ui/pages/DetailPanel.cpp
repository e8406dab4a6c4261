// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/DetailPanel.h"

#include "ui/Icons.h"
#include "ui/Mnemonics.h"
#include "ui/Theme.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Words.h"
#include "ui/widgets/Look.h"
#include "ui/widgets/PillLabel.h"
#include "ui/widgets/ScrollColumn.h"

#include <QtGui/QDesktopServices>
#include <QtGui/QPainter>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollBar>

namespace {
constexpr int restBeforeLoad = 60; // milliseconds: a held arrow key passes by without loading each record
} // namespace

DetailPanel::DetailPanel(Core &core, const KindSpec &kind, const QStringList &commands, QWidget *parent)
    : QWidget(parent)
    , m_core(core)
    , m_kind(kind)
    , m_commands(commands)
    , m_back(new QPushButton(tr("&Back to the list"), this))
    , m_scroll(new ScrollColumn(this))
    , m_web(new QPushButton(tr("Open in %1").arg(Words::serviceName(QString::fromLatin1(kind.service))), this))
    , m_activity(new QPushButton(tr("Activity of this record"), this))
{
    Look::ground(this, Look::Ground::Window); // the window's own colour, beside the page's
    auto *column = new QVBoxLayout(this);
    // The scroll bar stands at the window's edge, but for the ring around it, so that the words keep the same distance to both sides.
    column->setContentsMargins(5 * Theme::unit, 4 * Theme::unit, Theme::unit, 3 * Theme::unit);
    column->setSpacing(2 * Theme::unit);
    column->addWidget(m_back, 0, Qt::AlignLeft);
    column->addWidget(m_scroll, 1);
    auto *doors = new QVBoxLayout;
    doors->setContentsMargins(0, Theme::unit, 4 * Theme::unit, 0);
    doors->setSpacing(2 * Theme::unit);
    doors->addWidget(m_activity);
    doors->addWidget(m_web);
    column->addLayout(doors);
    m_back->setIcon(Icons::icon(QStringLiteral("back")));
    m_back->hide();
    m_activity->hide();
    m_activity->setObjectName(QStringLiteral("activity"));
    m_activity->setAutoDefault(false);
    for (QPushButton *button : {m_activity, m_web})
        button->setProperty(Mnemonics::wanted, Mnemonics::ifSpare);
    m_activity->setAccessibleDescription(tr("Opens the activity record at this record: who did what, and when"));
    connect(m_activity, &QPushButton::clicked, this, [this] { Q_EMIT activityRequested(m_target); });
    m_web->hide();
    m_web->setIcon(Icons::icon(QStringLiteral("open")));
    m_web->setAccessibleDescription(tr("Opens the record’s page in your web browser"));
    m_scroll->setAccessibleName(tr("Details"));
    connect(m_back, &QPushButton::clicked, this, &DetailPanel::back);
    connect(m_web, &QPushButton::clicked, this, [this] { QDesktopServices::openUrl(m_url); });
    m_scroll->installEventFilter(this);
    m_soon.setSingleShot(true);
    m_soon.setInterval(restBeforeLoad);
    connect(&m_soon, &QTimer::timeout, this, &DetailPanel::load);
    setRow(0);
}

QWidget *DetailPanel::focusTarget() const { return m_alone ? static_cast<QWidget *>(m_back) : m_scroll; }

void DetailPanel::setAlone(bool alone)
{
    if (m_alone == alone)
        return;
    m_alone = alone;
    m_back->setVisible(alone);
    reload();
}

void DetailPanel::setRow(qint64 row)
{
    const bool first = m_row == 0;
    m_row = row;
    ++m_asked;
    if (row == 0) {
        m_soon.stop();
        showAlone(tr("Choose a row to see its details here."));
        return;
    }
    m_settled = false;
    if (first)
        load();
    else
        m_soon.start();
}

/// This sentence and no record.
void DetailPanel::showAlone(const QString &words)
{
    m_settled = true;
    m_activity->hide();
    m_web->hide();
    auto *empty = new QWidget(m_scroll);
    auto *column = new QVBoxLayout(empty);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(line(words, true));
    column->addStretch(1);
    m_scroll->setWidget(empty);
    m_scroll->setAccessibleName(tr("Details"));
    Q_EMIT settledChanged();
}

void DetailPanel::reload()
{
    if (m_row != 0 && !m_soon.isActive())
        m_soon.start();
}

/// Nobody sees it now: it is filled when it is shown, with what is known then and at the width that it has then.
bool DetailPanel::putOff()
{
    if (isVisible())
        return false;
    m_waitsForShow = true;
    m_settled = true;
    Q_EMIT settledChanged();
    return true;
}

void DetailPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!std::exchange(m_waitsForShow, false) || m_row == 0)
        return;
    m_settled = false;
    load();
}

void DetailPanel::load()
{
    if (putOff())
        return;
    const int asked = ++m_asked;
    whenDone(this, m_core.record(QString::fromLatin1(m_kind.id), m_row),
             [this, asked](const Result<std::optional<RecordDetail>> &detail) {
                 if (asked != m_asked || putOff())
                     return;
                 if (!detail) // it is still the chosen one, and read again with the next change
                     return showAlone(ErrorText::why(detail.error(), ErrorText::Doing::Reading));
                 if (!*detail)
                     return setRow(0);
                 showRecord(**detail);
                 whenDone(this, m_core.standings(QString::fromLatin1(m_kind.id), m_row),
                          [this, asked](const Result<QHash<QString, QList<Finding>>> &standings) {
                              if (asked != m_asked)
                                  return;
                              if (standings) {
                                  m_known = *standings;
                                  m_knownOf = m_row;
                                  showStandings(*standings);
                              } else if (m_standings != nullptr) {
                                  m_standings->addWidget(line(ErrorText::why(standings.error(), ErrorText::Doing::Reading), true));
                              }
                              m_settled = true;
                              Q_EMIT settledChanged();
                          });
             });
}

QLabel *DetailPanel::line(const QString &text, bool dim) const
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    if (dim)
        Look::ink(label, Look::Ink::Dim);
    return label;
}

QLabel *DetailPanel::heading(const QString &text) const
{
    QLabel *label = line(text);
    label->setFont(Theme::scaled(font(), 1, true));
    label->setContentsMargins(0, 3 * Theme::unit, 0, 0);
    return label;
}

void DetailPanel::showRecord(const RecordDetail &detail)
{
    // The same record, read again, stays where it was read; another begins with who it is.
    const int scrolled = m_target == detail.record.id ? m_scroll->verticalScrollBar()->value() : 0;
    m_url = webPage(detail);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 4 * Theme::unit, 2 * Theme::unit);
    column->setSpacing(2 * Theme::unit);

    const QString name = detail.record.values.text(QString::fromLatin1(m_kind.nameColumn));
    const QString apartFirst = QString::fromLatin1(m_kind.subtitle).section(QLatin1Char(','), 0, 0).trimmed();
    QLabel *title = line(Words::recordName(m_kind, name, detail.record.values.text(apartFirst), detail.record.id));
    title->setFont(Theme::scaled(font(), 1.4, true));
    column->addWidget(title);
    const QString code = detail.record.values.text(QString::fromLatin1(m_kind.stateColumn));
    if (const QString awaited = awaitedState(detail); m_kind.column(QString::fromLatin1(m_kind.stateColumn)) != nullptr && !code.isEmpty()) {
        const StateSpec *state = m_kind.state(code);
        auto *pill = new PillLabel(awaited.isEmpty() ? Words::recordState(m_kind, code) : Words::awaitedState(m_kind, awaited),
                                   state == nullptr ? Tone::Grey : state->tone, m_kind.pill);
        pill->setObjectName(QStringLiteral("state"));
        column->addWidget(pill, 0, Qt::AlignLeft);
    }
    QStringList subtitle;
    const QStringList apart = QString::fromLatin1(m_kind.subtitle).split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString &id : apart) {
        const ColumnSpec *spec = m_kind.column(id.trimmed());
        if (id.trimmed() == apartFirst && name.trimmed().isEmpty()) { // the title says it: which record it is, instead
            const ColumnSpec *own = m_kind.column(QStringLiteral("id"));
            if (own != nullptr && *own->title != '\0' && !detail.record.id.isEmpty() && !detail.record.values.isBlank(apartFirst))
                subtitle.append(tr("%1 %2").arg(Words::columnTitle(*own), detail.record.id));
            continue;
        }
        if (spec != nullptr && !detail.record.values.isBlank(id.trimmed()))
            subtitle.append(tr("%1 %2").arg(Words::columnTitle(*spec), Words::cell(m_kind, *spec, detail.record.values.value(id.trimmed()))));
    }
    if (!subtitle.isEmpty())
        column->addWidget(line(subtitle.join(QStringLiteral(" · ")), true));
    if (detail.goneAt.isValid())
        column->addWidget(line(tr("The service no longer lists this record, since %1.").arg(Words::instant(detail.goneAt))));

    // What can be done comes before the long list of facts: it is what people open a record for.
    m_standings = nullptr;
    if (!m_kind.commands.isEmpty()) {
        column->addWidget(heading(tr("What can be done now")));
        m_standings = new QVBoxLayout;
        m_standings->setSpacing(Theme::unit + Theme::unit / 2);
        column->addLayout(m_standings);
        showElsewhere(column, detail);
        showEntries(column, detail);
    }
    column->addWidget(heading(tr("Facts")));
    showFacts(column, detail);
    showOthers(column, detail);
    showChanges(column, detail);
    if (detail.seenAt.isValid() && m_kind.listable) // of what is fetched one by one, the facts say when
        column->addWidget(line(tr("Last read %1").arg(Words::instant(detail.seenAt)), true));
    column->addStretch(1);
    if (QWidget *focus = window()->focusWidget(); focus != nullptr && m_scroll->isAncestorOf(focus))
        m_scroll->setFocus(Qt::OtherFocusReason); // what had it goes now
    m_scroll->setWidget(content);
    m_scroll->setAccessibleName(tr("Details of %1").arg(title->text()));
    m_scroll->verticalScrollBar()->setValue(scrolled);
    m_web->setVisible(m_url.isValid());
    m_target = detail.record.id;
    m_values = detail.record.values;
    m_activity->setVisible(!m_kind.commands.isEmpty());
}

void DetailPanel::setReliesOn(const QString &command, const QStringList &columns)
{
    m_standingOf = command;
    m_reliesOn = columns;
}

QString DetailPanel::whyNot(qint64 row, const QString &command) const
{
    QStringList reasons;
    const QList<Finding> findings = row == m_knownOf ? m_known.value(command) : QList<Finding>();
    for (const Finding &finding : findings) {
        if (finding.severity == Severity::Block)
            reasons.append(Words::finding(finding));
    }
    return reasons.join(QStringLiteral("; "));
}

bool DetailPanel::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_scroll && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut))
        update();
    return QWidget::eventFilter(object, event);
}

/// The arrow keys scroll the details: that they are here is seen.
void DetailPanel::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    if (!m_scroll->hasFocus())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(QPalette::Active, QPalette::Highlight), 2));
    const QRectF ring = QRectF(m_scroll->geometry()).adjusted(-2 * Theme::unit, -2 * Theme::unit, Theme::unit, 2 * Theme::unit);
    painter.drawRoundedRect(ring.intersected(QRectF(rect()).adjusted(2, 2, -2, -2)), Theme::unit + 2, Theme::unit + 2);
}
