// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ChooseRecord.h"

#include "ui/Theme.h"
#include "ui/form/HelpWindow.h"
#include "ui/text/Words.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace {
constexpr int mostOffered = 100;

/// What tells one record from another in a line: its name, the columns of the kind's subtitle, its state.
QString line(const KindSpec &kind, const Row &row)
{
    QStringList parts;
    const QStringList wanted = QStringList{QString::fromLatin1(kind.nameColumn)}
        + QString::fromLatin1(kind.subtitle).remove(QLatin1Char(' ')).split(QLatin1Char(','), Qt::SkipEmptyParts) + QStringList{QString::fromLatin1(kind.stateColumn)};
    for (const QString &id : wanted) {
        for (int each = 0; each < kind.columns.size(); ++each) {
            const ColumnSpec &spec = kind.columns.at(each);
            const QVariant value = row.cells.value(each);
            if (id != QLatin1String(spec.id) || Words::isBlank(value))
                continue;
            const QString words = Words::cell(kind, spec, value, true);
            parts.append(id == QLatin1String(kind.nameColumn) || id == QLatin1String(kind.stateColumn) ? words
                                                                                                       : QString(Words::columnTitle(spec) + QLatin1Char(' ') + words));
        }
    }
    return parts.isEmpty() ? row.id : parts.join(QStringLiteral(" · "));
}
} // namespace

ChooseRecord::ChooseRecord(Core &core, const KindSpec &kind, const QString &connection, int row, const QString &shown, const std::function<void(qint64)> &chosen,
                           QWidget *parent)
    : QDialog(parent)
    , m_core(core)
    , m_kind(kind)
    , m_connection(connection)
    , m_chosen(chosen)
    , m_text(new QLineEdit(shown, this))
    , m_list(new QListWidget(this))
    , m_none(new QLabel(tr("Nothing matches. Change the words above."), this))
    , m_take(new QPushButton(tr("&Choose"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Row %1: who is meant").arg(Words::count(row)));
    resize(qMin(parent->window()->width() - 12 * Theme::unit, fontMetrics().averageCharWidth() * 90), fontMetrics().height() * 22);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(2 * Theme::unit);
    auto *label = new QLabel(tr("&Find by name or ID"), this);
    label->setBuddy(m_text);
    m_text->setAccessibleName(tr("Find by name or ID"));
    m_list->setAccessibleName(tr("Records that match"));
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setSpacing(Theme::unit / 2);
    m_list->setObjectName(QStringLiteral("candidates"));
    m_none->setWordWrap(true);
    m_take->setObjectName(QStringLiteral("take"));
    m_take->setDefault(true);
    auto *leave = new QPushButton(tr("&Leave it open"), this);
    leave->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_take);
    buttons->addWidget(leave);
    buttons->addStretch(1);
    column->addWidget(label);
    column->addWidget(m_text);
    column->addWidget(m_none);
    column->addWidget(m_list, 1);
    column->addLayout(buttons);
    m_none->hide();
    connect(m_text, &QLineEdit::textEdited, this, &ChooseRecord::find);
    connect(m_list, &QListWidget::itemActivated, this, &ChooseRecord::choose);
    connect(m_take, &QPushButton::clicked, this, &ChooseRecord::choose);
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    HelpWindow::provide(this, [] {
        return tr("The desk cannot tell which record this row means: none fits, or several do. Type a name or an ID above, go down to the one that is meant and choose it. "
                  "If you leave it open, the row stays in the list of what needs a decision.");
    });
    find();
}

void ChooseRecord::find()
{
    Query query;
    query.kind = QString::fromLatin1(m_kind.id);
    query.connection = m_connection;
    query.text = m_text->text().trimmed();
    query.limit = mostOffered;
    const int turn = ++m_turn;
    whenDone(this, m_core.order(query), [this, turn, kind = query.kind](const Result<QList<qint64>> &order) {
        if (turn != m_turn || !order)
            return;
        whenDone(this, m_core.rows(kind, order->mid(0, mostOffered)), [this, turn](const Result<QList<Row>> &rows) {
            if (turn == m_turn && rows)
                take(*rows);
        });
    });
}

void ChooseRecord::take(const QList<Row> &rows)
{
    const bool first = m_list->count() == 0 && !m_text->isModified();
    m_list->clear();
    for (const Row &row : rows) {
        auto *item = new QListWidgetItem(line(m_kind, row), m_list);
        item->setData(Qt::UserRole, row.row);
    }
    m_none->setVisible(rows.isEmpty());
    if (rows.isEmpty())
        return;
    m_list->setCurrentRow(0);
    if (first)
        m_list->setFocus(Qt::OtherFocusReason);
}

void ChooseRecord::choose()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (item == nullptr)
        return;
    m_chosen(item->data(Qt::UserRole).toLongLong());
    accept();
}
