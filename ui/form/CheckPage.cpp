// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/CheckPage.h"

#include "ui/Theme.h"
#include "ui/form/ErrorSummary.h"
#include "ui/form/FieldRow.h"
#include "ui/form/FormWords.h"
#include "ui/text/SecondWords.h"
#include "ui/text/Words.h"
#include "ui/widgets/TabOrder.h"
#include "ui/widgets/Look.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

namespace {
const QString anywayName = QStringLiteral("sendAnyway");
const QString sureName = QStringLiteral("sure");
} // namespace

CheckPage::CheckPage(const KindSpec &kind, const CommandSpec &command, const FormStart &start, QWidget *parent)
    : ScrollColumn(parent), m_kind(kind), m_command(command), m_start(start), m_name(FormWords::name(kind, start))
{
    setFocusPolicy(Qt::StrongFocus); // it is read from its top, and scrolled by the arrow keys
}

QLabel *CheckPage::line(const QString &text, double size, bool bold)
{
    auto *label = new QLabel(text, widget());
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    Look::size(label, size, bold);
    return label;
}

void CheckPage::setInHand(const QString &words)
{
    m_inHand = words;
    if (m_others == nullptr)
        return;
    m_others->setText(words);
    m_others->setVisible(!words.isEmpty());
}

/// By its connection's rule for the command, or by that for the size of the batch that the entry was put there with.
QString CheckPage::asksSecond() const
{
    const QList<Entry> &entries = m_start.detail.entries;
    const bool isAsked = !entries.isEmpty() && entries.constFirst().id == m_start.draft.entry && entries.constFirst().asksSecond;
    return isAsked || SecondWords::isAsked(m_start.connection, m_kind, m_command) ? SecondWords::mustAgree(m_start.connection.isOfFile()) : QString();
}

void CheckPage::show(const QList<FieldRow *> &answers, const Values &values, const Verdict &verdict, const QStringList &ticked)
{
    auto *content = new QWidget(this);
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(6 * Theme::unit, 3 * Theme::unit, 6 * Theme::unit, 4 * Theme::unit);
    m_column->setSpacing(4 * Theme::unit);
    m_anyway = nullptr;
    m_sure = nullptr;
    m_warned.clear();
    setWidget(content);
    m_summary = new ErrorSummary(content);
    m_column->addWidget(m_summary);
    QLabel *nothing = line(tr("Nothing has been sent yet."), 1, true);
    m_column->addWidget(nothing);
    const QString consequence = FormWords::consequence(m_command, m_start.subject, values, m_name);
    m_column->addWidget(line(consequence));
    m_others = line(m_inHand);
    m_others->setObjectName(QStringLiteral("inHand"));
    m_others->setVisible(!m_inHand.isEmpty());
    m_column->addWidget(m_others);
    const QString second = asksSecond();
    if (!second.isEmpty())
        m_column->addWidget(line(second));
    addWarnings(verdict.warnings(), ticked);
    addAnswers(answers);
    if (m_command.irreversible)
        addConfirmation();
    m_column->addStretch(1);
    if (QWidget *first = m_anyway != nullptr ? m_anyway : m_sure) {
        setTabOrder(this, m_summary);
        setTabOrder(m_summary, first);
        if (m_anyway != nullptr && m_sure != nullptr)
            setTabOrder(m_anyway, m_sure);
    }
    connect(m_summary, &ErrorSummary::fieldRequested, this, [this](const QString &which) {
        if (QWidget *box = which == anywayName ? m_anyway : m_sure)
            box->setFocus();
    });
    QStringList read{nothing->text(), consequence, m_inHand, second};
    read.removeAll(QString());
    setAccessibleName(read.join(QLatin1Char(' ')));
}

void CheckPage::addAnswers(const QList<FieldRow *> &answers)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(4 * Theme::unit);
    grid->setVerticalSpacing(2 * Theme::unit);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 3);
    int at = 0;
    const auto add = [&](const QString &question, const QString &answer) {
        QLabel *asked = line(question, 1, true);
        asked->setAlignment(Qt::AlignTop | Qt::AlignLeft);
        QLabel *said = line(answer);
        said->setAlignment(Qt::AlignTop | Qt::AlignLeft);
        said->setAccessibleName(QString(question + QStringLiteral(": ") + answer));
        grid->addWidget(asked, at, 0);
        grid->addWidget(said, at, 1);
        ++at;
    };
    const Values &record = m_start.subject.record;
    const bool replaces = std::any_of(answers.begin(), answers.end(), [&record](const FieldRow *each) { return !FormWords::present(each->spec(), record).isEmpty(); });
    const ColumnSpec *state = m_kind.column(QString::fromLatin1(m_kind.stateColumn));
    if (state != nullptr && !replaces && !m_start.subject.record.isBlank(QString::fromLatin1(state->id)))
        add(tr("Now"), Words::cell(m_kind, *state, m_start.subject.record.value(QString::fromLatin1(state->id))));
    for (const FieldRow *each : answers) {
        const QString present = FormWords::present(each->spec(), record);
        if (present.isEmpty())
            add(each->title(), each->words().isEmpty() ? tr("None") : each->words());
        else if (each->words().isEmpty() || each->words() == present)
            add(each->title(), tr("%1, unchanged").arg(present));
        else
            add(each->title(), tr("%1 → %2").arg(present, each->words()));
    }
    m_column->addLayout(grid);
}

void CheckPage::addWarnings(const QList<Finding> &warnings, const QStringList &ticked)
{
    if (warnings.isEmpty())
        return;
    QStringList sentences;
    for (const Finding &finding : warnings) {
        const auto field = std::find_if(m_command.fields.begin(), m_command.fields.end(),
                                        [&finding](const FieldSpec &one) { return finding.field == QLatin1String(one.id); });
        const QString title = field == m_command.fields.end() ? QString() : FormWords::say(m_command, m_start.subject, "Fields", field->title);
        sentences.append(FormWords::sentence(m_command, m_start.subject, finding, title));
        m_warned.append(finding.rule);
        QLabel *warning = line(tr("Warning: %1").arg(sentences.constLast()));
        Look::ink(warning, Look::Ink::Yellow);
        m_column->addWidget(warning);
    }
    m_anyway = new QCheckBox(tr("&Send anyway"), widget());
    m_anyway->setObjectName(anywayName);
    m_anyway->setAccessibleDescription(sentences.join(QStringLiteral(". ")));
    m_anyway->setChecked(std::all_of(m_warned.begin(), m_warned.end(), [&ticked](const QString &rule) { return ticked.contains(rule); }));
    connect(m_anyway, &QCheckBox::toggled, this, &CheckPage::tickedChanged);
    m_column->addWidget(m_anyway);
}

void CheckPage::addConfirmation()
{
    m_sure = new QCheckBox(tr("I &understand that the desk cannot take this back once it is sent"), widget());
    m_sure->setObjectName(sureName);
    m_column->addWidget(m_sure);
}

QStringList CheckPage::ticked() const { return m_anyway != nullptr && m_anyway->isChecked() ? m_warned : QStringList(); }

bool CheckPage::confirm()
{
    QList<ErrorSummary::Line> lines;
    if (m_anyway != nullptr && !m_anyway->isChecked())
        lines.append({anywayName, tr("Tick the box to send this anyway")});
    if (m_sure != nullptr && !m_sure->isChecked()) {
        QString act = FormWords::title(m_command, m_start.subject, m_name);
        act.replace(0, 1, Words::locale().toLower(act.left(1)));
        lines.append({sureName, tr("Tick the box to confirm that you want to %1").arg(act)});
    }
    m_summary->show(lines);
    if (!lines.isEmpty())
        ensureWidgetVisible(m_summary);
    return lines.isEmpty();
}

QWidget *CheckPage::firstFocus() const { return const_cast<CheckPage *>(this); }
