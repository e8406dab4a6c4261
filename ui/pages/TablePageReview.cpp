// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/TablePage.h"

#include "app/Reviews.h"
#include "ui/Mnemonics.h"
#include "ui/Theme.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Words.h"
#include "ui/widgets/CountTable.h"
#include "ui/widgets/FilterBar.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Look.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/TableView.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QVBoxLayout>

namespace {
const QString changedPreset = QStringLiteral("changed");

QString viewText(const char *text) { return QCoreApplication::translate("Views", text); }
} // namespace

QList<FilterBar::Preset> TablePage::presets() const
{
    QList<FilterBar::Preset> presets;
    const auto add = [this, &presets](const PresetSpec &spec, bool attention) {
        // A person may have said another number of days in the settings.
        const int days = m_settings.value(Review::daysKey(QString::fromLatin1(spec.id)), spec.days).toInt();
        const bool other = spec.days != 0 && days != spec.days && days > 0;
        QList<Condition> conditions = other ? Review::withDays(spec, days) : spec.conditions;
        const QString title = other ? Words::fill(viewText(spec.titleOfDays), {{QStringLiteral("days"), Words::count(days)}}) : viewText(spec.title);
        if (*spec.possible != '\0')
            conditions.append({Review::standing, Condition::Test::Is, {QString::fromLatin1(spec.possible)}});
        presets.append({QString::fromLatin1(spec.id), title, conditions, attention});
    };
    for (const PresetSpec &spec : m_review.attention)
        add(spec, true);
    if (!m_kind.watched.isEmpty())
        presets.append({changedPreset, viewText(m_review.changedTitle), {{Review::changed, Condition::Test::Is, {QString::fromLatin1(m_view.id)}}}, false});
    for (const PresetSpec &spec : m_review.presets)
        add(spec, false);
    return presets;
}

void TablePage::buildReview()
{
    m_filters->setPresets(presets());

    QStringList columns = m_review.countBy;
    if (columns.isEmpty())
        columns = m_filters->columns();
    if (!columns.isEmpty()) {
        m_counts = new CountTable(m_kind, columns, m_list);
        m_counts->hide();
        auto *button = new QPushButton(tr("C&ount by"), m_filters);
        button->setCheckable(true);
        button->setObjectName(QStringLiteral("countBy"));
        button->setAccessibleDescription(tr("Shows how many rows there are by the values of a column"));
        m_filters->addAtEnd(button);
        connect(button, &QPushButton::toggled, this, [this](bool on) {
            m_counts->setVisible(on);
            countValues();
        });
        connect(m_counts, &CountTable::columnChanged, this, &TablePage::countValues);
        connect(m_counts, &CountTable::chosen, m_filters, &FilterBar::choose);
    }

    m_marks = new QWidget(m_list);
    auto *row = new FlowLayout(2 * Theme::unit, m_marks);
    m_lastReview = new QLabel(m_marks);
    Look::ink(m_lastReview, Look::Ink::Dim);
    row->addWidget(m_lastReview);
    auto *some = new QPushButton(tr("Mark as re&viewed"), m_marks);
    some->setObjectName(QStringLiteral("markSelected"));
    some->setAccessibleDescription(tr("The selected rows. They come back when they change again"));
    row->addWidget(some);
    m_markAll = new QPushButton(m_marks);
    m_markAll->setObjectName(QStringLiteral("markAll"));
    row->addWidget(m_markAll);
    m_marks->hide();
    connect(some, &QPushButton::clicked, this, [this] {
        const QList<qint64> rows = m_table->selected();
        if (rows.isEmpty())
            m_message->say(Notice::Weight::Note, tr("Select at least one row of the table first."));
        else
            markReviewed(rows);
    });
    connect(m_markAll, &QPushButton::clicked, this, [this] { markReviewed({}); });
    connect(&m_core.reviews(), &Reviews::marked, this, [this](const QString &view) {
        if (view != QLatin1String(m_view.id) || !m_asked)
            return;
        refresh();
        m_changed.start();
    });
    auto *column = qobject_cast<QVBoxLayout *>(m_list->layout());
    const int place = column->indexOf(m_stack);
    column->insertWidget(place, m_marks);
    if (m_counts != nullptr)
        column->insertWidget(place, m_counts);
    for (const DrillSpec &drill : m_review.drills) {
        if (m_core.kinds().view(QString::fromLatin1(drill.view)) == nullptr)
            continue;
        auto *button = new QPushButton(viewText(drill.title), m_list);
        button->setProperty(Mnemonics::wanted, Mnemonics::ifSpare);
        button->setObjectName(QString(QStringLiteral("drill.") + QLatin1String(drill.column)));
        connect(button, &QPushButton::clicked, this, [this, drill] { drillDown(drill); });
        m_commandRow->addWidget(button);
    }
}

/// To the rows of another view that name the current one.
void TablePage::drillDown(const DrillSpec &drill)
{
    const int position = m_model->positionOf(m_table->currentRow());
    const Row *row = position < 0 ? nullptr : m_model->known(position);
    if (row == nullptr) {
        m_message->say(Notice::Weight::Note, tr("Select at least one row of the table first."));
        return;
    }
    Q_EMIT rowsRequested(QString::fromLatin1(drill.view), m_model->summary(*row),
                         {{QString::fromLatin1(drill.column), Condition::Test::Is, {row->id}}});
}

void TablePage::narrow(const QString &title, const QList<Condition> &conditions) { m_filters->narrow(title, conditions); }

QList<Condition> TablePage::resolved(const QList<Condition> &conditions) const
{
    const Connection own = connection();
    const QDate today = m_core.serviceNow(own.id).toTimeZone(m_core.serviceZone(own.service)).date();
    return Review::resolved(conditions, today, own.ours);
}

void TablePage::showReview()
{
    const bool changed = m_filters->preset() == changedPreset;
    m_table->showFor({QStringLiteral("changed"), QStringLiteral("changed_at")}, changed);
    m_marks->setVisible(changed);
    if (!changed)
        return;
    whenDone(this, m_core.reviews().lastReview(QString::fromLatin1(m_view.id), connection().id), [this](const Result<QDateTime> &at) {
        if (at)
            m_lastReview->setText(at->isValid() ? tr("Last marked by you: %1").arg(Words::instant(*at)) : tr("Not marked by you before"));
    });
}

void TablePage::countReview(int turn)
{
    const Query base = baseQuery();
    QList<Query> queries;
    for (const FilterBar::Preset &preset : m_filters->presets()) {
        Query query = base;
        query.conditions += resolved(m_filters->conditionsButPreset() + preset.conditions);
        query.text = m_filters->text().trimmed();
        queries.append(query);
    }
    countPresets(queries, {}, turn);
    countValues();
}

/// One after another: what the person types next does not wait behind all of them.
void TablePage::countPresets(const QList<Query> &queries, const QList<qint64> &sizes, int turn)
{
    if (turn != m_countTurn)
        return;
    if (sizes.size() == queries.size()) {
        showPresetCounts(sizes);
        return counted(Part::Presets, turn);
    }
    count(m_core.reviews().sizes({queries.at(sizes.size())}), [this, queries, sizes, turn](const Result<QList<qint64>> &size) {
        if (!size)
            return counted(Part::Presets, turn);
        countPresets(queries, sizes + *size, turn);
    });
}

void TablePage::showPresetCounts(const QList<qint64> &sizes)
{
    const QList<FilterBar::Preset> &presets = m_filters->presets();
    if (sizes.size() != presets.size())
        return;
    QList<qint64> offered = sizes;
    for (int each = 0; each < presets.size(); ++each) {
        // Without our own name nothing can be told to be ours, or not.
        const QList<Condition> &conditions = presets[each].conditions;
        if (connection().ours.isEmpty() && resolved(conditions) != conditions && conditions.constFirst().column == QLatin1String(m_review.providerColumn))
            offered[each] = 0;
    }
    m_filters->setPresetCounts(offered);
    for (int each = 0; each < presets.size(); ++each) {
        if (presets[each].id == changedPreset)
            m_markAll->setText(tr("Mark &all %1 as reviewed").arg(Words::count(sizes.value(each))));
    }
}

void TablePage::countValues()
{
    if (m_counts == nullptr || m_counts->isHidden() || connection().id.isEmpty())
        return;
    Query query = baseQuery();
    query.conditions += resolved(m_filters->conditionsBut(m_counts->column()));
    query.text = m_filters->text().trimmed();
    count(m_core.counts(query, m_counts->column()), [this](const Result<Counts> &counts) {
        if (counts)
            m_counts->setCounts(*counts);
    });
}

/// The service has no "who am I": a name in the connection that no record has would make all of them somebody else's.
void TablePage::checkOurs()
{
    if (*m_review.providerColumn == '\0')
        return;
    whenDone(this, m_core.counts(baseQuery(), QString::fromLatin1(m_review.providerColumn)), [this](const Result<Counts> &counts) {
        if (!counts)
            return;
        const QString ours = connection().ours;
        m_model->setOurs(ours);
        const bool matches = std::any_of(counts->byValue.cbegin(), counts->byValue.cend(), [&](const auto &value) { return value.first == ours; });
        if (counts->total == 0 || (matches && !ours.isEmpty())) {
            m_oursMessage->clear();
            return;
        }
        m_oursMessage->say(Notice::Weight::Warning,
                           ours.isEmpty() ? tr("The connection does not say which lead provider you are, so the desk cannot tell which of these are yours.")
                                          : tr("None of these belongs to “%1”, the lead provider in the connection’s settings. Check the name: until it "
                                               "matches, nothing counts as yours.").arg(ours),
                           tr("Open connections"), [this] { Q_EMIT pageRequested(QStringLiteral("connections")); });
    });
}

void TablePage::markReviewed(const QList<qint64> &rows)
{
    whenDone(this, m_core.reviews().mark(QString::fromLatin1(m_view.id), connection().id, rows, m_shownAt), [this](const Result<Done> &done) {
        if (!done)
            m_message->say(Notice::Weight::Problem, ErrorText::of(done.error(), ErrorText::Doing::Saving).sentence());
    });
}

/// Of what time the standings are: what they rely on comes with a whole list only.
void TablePage::readAge()
{
    const Connection own = connection();
    if (m_review.wholeWithin == 0 || own.id.isEmpty())
        return;
    whenDone(this, m_core.reviews().wholeRead(own.id, QString::fromLatin1(m_kind.id)), [this](const Result<QDateTime> &at) {
        m_wholeRead = at ? *at : QDateTime();
        showAge();
    });
}

/// What a standing relies on does not move the records' own time of change: only a whole list tells. Asked for when the
/// page comes to the front and while it stays there, never more often than the rule's own age limit.
void TablePage::askWhole()
{
    const Connection own = connection();
    if (m_review.wholeWithin == 0 || own.id.isEmpty() || !isVisible() || m_core.isOffline() || m_core.status(own.id).pulling)
        return;
    const QDateTime now = m_core.now();
    if (m_wholeAsked.isValid() && m_wholeAsked.secsTo(now) < m_review.wholeWithin * 60)
        return;
    whenDone(this, m_core.reviews().wholeRead(own.id, QString::fromLatin1(m_kind.id)), [this, own, now](const Result<QDateTime> &at) {
        if (!at || (at->isValid() && at->secsTo(now) < m_review.wholeWithin * 60) || m_core.status(own.id).pulling)
            return;
        m_wholeAsked = now;
        m_core.refresh(own.id, true);
    });
}

void TablePage::refresh()
{
    if (!m_orderAsked.isValid())
        m_orderAsked = m_core.now();
    m_model->refresh();
}
