// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/OperationTable.h"

#include "ui/Theme.h"
#include "ui/text/Words.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableWidget>
#include <QtWidgets/QVBoxLayout>

namespace {
constexpr int rowsShown = 12;

bool isMethod(const QString &name)
{
    static const QStringList known{QStringLiteral("GET"), QStringLiteral("POST"), QStringLiteral("PUT"), QStringLiteral("DELETE")};
    return known.contains(name);
}
} // namespace

OperationTable::OperationTable(QWidget *parent) : QWidget(parent), m_table(new QTableWidget(0, ColumnCount, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * Theme::unit);
    auto *title = new QLabel(tr("Operations"), this);
    title->setFont(Theme::scaled(font(), 1.15, true));
    auto *why = new QLabel(tr("This service does not publish how each operation is called. The table holds the desk’s assumptions; change a "
                              "line when the service tells you otherwise. {id} stands for the record’s number."),
                           this);
    why->setWordWrap(true);
    why->setTextFormat(Qt::PlainText);
    m_table->setObjectName(QStringLiteral("operations"));
    m_table->setHorizontalHeaderLabels({tr("Operation"), tr("Method"), tr("Path"), tr("What a test found")});
    m_table->setAccessibleName(tr("Operations"));
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(Theme::rowHeight(fontMetrics()));
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    auto *again = new QPushButton(tr("Use the desk’s own table again"), this);
    connect(again, &QPushButton::clicked, this, [this] { fill(QList<Operation>(m_own), {}); });
    connect(m_table, &QTableWidget::cellChanged, this, [this](int, int cell) {
        if (cell == Calls || cell == Path)
            forgetFound();
    });
    setFocusProxy(m_table);
    column->addWidget(title);
    column->addWidget(why);
    column->addWidget(m_table);
    column->addWidget(again, 0, Qt::AlignLeft);
}

void OperationTable::fill(const QList<Operation> &own, const QList<Operation> &changed)
{
    const QSignalBlocker quiet(m_table);
    m_own = own;
    m_table->setRowCount(int(own.size()));
    for (int row = 0; row < own.size(); ++row) {
        Operation shown = own.at(row);
        for (const Operation &each : changed) {
            if (each.id == shown.id)
                shown = each;
        }
        const QStringList cells{shown.id, shown.method, shown.path, QString()};
        for (int cell = 0; cell < ColumnCount; ++cell) {
            auto *item = new QTableWidgetItem(cells.at(cell));
            if (cell == Name || cell == Found)
                item->setFlags(item->flags() & ~Qt::ItemIsEditable);
            m_table->setItem(row, cell, item);
        }
    }
    m_table->setColumnHidden(Found, true);
    fit();
    setVisible(!own.isEmpty());
}

void OperationTable::fit()
{
    const int rows = qMin(rowsShown, m_table->rowCount());
    m_table->setFixedHeight(Theme::rowHeight(fontMetrics()) * (rows + 1) + 2 * Theme::unit);
    for (const int cell : {Name, Calls, Path})
        m_table->resizeColumnToContents(cell);
}

Operation OperationTable::shown(int row) const
{
    return {m_own.at(row).id, m_table->item(row, Calls)->text().trimmed().toUpper(), m_table->item(row, Path)->text().trimmed()};
}

QList<Operation> OperationTable::changed() const
{
    QList<Operation> all;
    for (int row = 0; row < m_own.size(); ++row) {
        if (const Operation now = shown(row); !(now == m_own.at(row)))
            all.append(now);
    }
    return all;
}

QString OperationTable::problem() const
{
    for (int row = 0; row < m_own.size(); ++row) {
        const Operation now = shown(row);
        if (!isMethod(now.method))
            return tr("The method of %1 must be GET, POST, PUT or DELETE").arg(now.id);
        if (now.method == QLatin1String("GET") && m_own.at(row).method != now.method)
            return tr("The method of %1 must be POST, PUT or DELETE: GET only reads").arg(now.id);
        if (!now.path.startsWith(QLatin1Char('/')) || now.path.contains(QLatin1Char(' ')) || now.path.contains(QLatin1Char('?')) || now.path.contains(QLatin1Char('#')))
            return tr("The path of %1 must begin with / and have no blank, ? or #").arg(now.id);
        if (m_own.at(row).path.contains(QLatin1String("{id}")) && !now.path.contains(QLatin1String("{id}")) && !now.path.contains(QLatin1String("{trainingAgreementLocalId}")))
            return tr("The path of %1 must hold {id}").arg(now.id);
    }
    return {};
}

void OperationTable::showFound(const QList<std::pair<QString, QString>> &found)
{
    const QSignalBlocker quiet(m_table);
    for (int row = 0; row < m_own.size(); ++row) {
        for (const auto &[id, words] : found) {
            if (id != m_own.at(row).id)
                continue;
            const QString said = QCoreApplication::translate("Operations", words.toUtf8().constData());
            m_table->item(row, Found)->setText(said);
            m_table->item(row, Found)->setToolTip(Words::tip(said));
        }
    }
    m_table->setColumnHidden(Found, found.isEmpty());
    fit();
}

void OperationTable::forgetFound()
{
    showFound({}); // it was said of another table
}
