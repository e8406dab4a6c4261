// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/CountTable.h"

#include "ui/Theme.h"
#include "ui/text/Words.h"
#include "ui/widgets/TableLook.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QStyledItemDelegate>
#include <QtWidgets/QTableWidget>
#include <QtWidgets/QVBoxLayout>

namespace {
constexpr int rowsShown = 6;
constexpr int partRole = Qt::UserRole + 1; ///< of the largest number, 0 to 1
enum Place { Value, Number, Bar };

/// The bar says nothing that the number beside it does not.
class BarDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        QRectF bar = QRectF(option.rect).adjusted(Theme::unit, option.rect.height() * 0.3, -Theme::unit, -option.rect.height() * 0.3);
        bar.setWidth(qMax(2.0, bar.width() * index.data(partRole).toDouble()));
        const bool selected = option.state & QStyle::State_Selected;
        painter->fillRect(bar, option.palette.color(selected ? QPalette::HighlightedText : QPalette::Highlight));
    }
};
} // namespace

CountTable::CountTable(const KindSpec &kind, const QStringList &columns, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_columns(new QComboBox(this))
    , m_table(new QTableWidget(0, 3, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::unit);
    auto *row = new QHBoxLayout;
    auto *label = new QLabel(tr("Count b&y"), this);
    label->setBuddy(m_columns);
    row->addWidget(label);
    row->addWidget(m_columns);
    row->addStretch(1);
    column->addLayout(row);
    column->addWidget(m_table);
    for (const QString &id : columns) {
        if (const ColumnSpec *spec = m_kind.column(id))
            m_columns->addItem(Words::columnTitle(*spec), id);
    }
    m_columns->setAccessibleName(tr("Count by"));
    connect(m_columns, &QComboBox::currentIndexChanged, this, &CountTable::columnChanged);

    TableLook::plain(m_table);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignCenter);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->horizontalHeader()->setSectionResizeMode(Value, QHeaderView::Interactive);
    m_table->horizontalHeader()->setSectionResizeMode(Number, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(Bar, QHeaderView::Fixed);
    m_table->setItemDelegateForColumn(Bar, new BarDelegate(m_table));
    m_table->setToolTip(tr("Press a value to show only its rows. Press it again to show all"));
    connect(m_table, &QTableWidget::cellClicked, this, [this](int pressed) { activate(pressed); });
    m_table->installEventFilter(this);
}

/// Return chooses. Not by itemActivated, which in some styles comes with a click that has chosen already.
bool CountTable::eventFilter(QObject *object, QEvent *event)
{
    if (object != m_table || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(object, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if ((key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter) || (key->modifiers() & ~Qt::KeypadModifier))
        return false;
    if (m_table->currentRow() >= 0)
        activate(m_table->currentRow());
    return true;
}

QString CountTable::column() const { return m_columns->currentData().toString(); }

void CountTable::setCounts(const Counts &counts)
{
    const ColumnSpec *spec = m_kind.column(counts.column);
    if (spec == nullptr || counts.column != column())
        return;
    // Two spellings of one state are one line; a state that we do not know stands under its own name.
    QList<std::pair<QString, qint64>> lines;
    for (const auto &[value, number] : counts.byValue) {
        const StateSpec *state = spec->type == ColumnType::State ? m_kind.state(value) : nullptr;
        const QString code = state == nullptr ? value : QString::fromLatin1(state->code);
        const auto same = std::find_if(lines.begin(), lines.end(), [&code](const auto &line) { return line.first == code; });
        if (same == lines.end())
            lines.append({code, number});
        else
            same->second += number;
    }
    std::stable_sort(lines.begin(), lines.end(), [](const auto &one, const auto &other) { return one.second > other.second; });
    const int current = m_table->currentRow();
    m_table->setHorizontalHeaderLabels({Words::columnTitle(*spec), tr("Number"), tr("Share")});
    m_table->setAccessibleName(tr("Count by %1").arg(Words::columnTitle(*spec)));
    m_table->setRowCount(int(lines.size()));
    const qint64 most = lines.isEmpty() ? 1 : qMax<qint64>(1, lines.constFirst().second);
    for (int row = 0; row < lines.size(); ++row) {
        const auto &[value, number] = lines.at(row);
        const QString words = Words::cell(m_kind, *spec, value.isEmpty() ? QVariant() : QVariant(value));
        auto *name = new QTableWidgetItem(words);
        name->setData(Qt::UserRole, value);
        name->setData(Qt::AccessibleTextRole, QStringLiteral("%1, %2").arg(words, Words::count(number)));
        auto *count = new QTableWidgetItem(Words::count(number));
        count->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        auto *bar = new QTableWidgetItem;
        bar->setData(partRole, double(number) / double(most));
        bar->setData(Qt::AccessibleTextRole, tr("%1 of %2").arg(Words::count(number), Words::count(counts.total)));
        m_table->setItem(row, Value, name);
        m_table->setItem(row, Number, count);
        m_table->setItem(row, Bar, bar);
    }
    const int height = Theme::rowHeight(fontMetrics());
    m_table->verticalHeader()->setDefaultSectionSize(height);
    m_table->setColumnWidth(Value, fontMetrics().averageCharWidth() * 36);
    m_table->setColumnWidth(Bar, fontMetrics().averageCharWidth() * 20);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + height * qBound(1, int(lines.size()), rowsShown) + 4);
    if (current >= 0 && current < lines.size())
        m_table->setCurrentCell(current, Value);
}

void CountTable::activate(int row)
{
    if (const QTableWidgetItem *item = m_table->item(row, Value))
        Q_EMIT chosen(column(), item->data(Qt::UserRole).toString());
}
