// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ImportSource.h"

#include "ui/Theme.h"
#include "ui/text/Words.h"
#include "ui/widgets/FilePrompt.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Look.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

namespace {
bool takesFiles(const KindSpec &kind) { return !kind.listable || !kind.commands.isEmpty(); }
} // namespace

ImportSource::ImportSource(Core &core, QWidget *parent)
    : QWidget(parent)
    , m_core(core)
    , m_kind(new QComboBox(this))
    , m_command(new QComboBox(this))
    , m_file(new QLabel(this))
    , m_open(new QPushButton(tr("Choose a &file…"), this))
    , m_paste(new QPushButton(tr("&Paste from the clipboard"), this))
    , m_goOn(new QPushButton(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4 * Theme::unit);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(4 * Theme::unit);
    grid->setVerticalSpacing(3 * Theme::unit);
    grid->setColumnStretch(2, 1);
    int row = 0;
    for (const auto &[words, box] : {std::pair{tr("&Records"), m_kind}, std::pair{tr("&What for"), m_command}}) {
        auto *label = new QLabel(words, this);
        label->setBuddy(box);
        grid->addWidget(label, row, 0, Qt::AlignVCenter);
        grid->addWidget(box, row++, 1);
    }
    column->addLayout(grid);
    for (QComboBox *box : {m_kind, m_command}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        box->setMinimumContentsLength(24);
    }
    m_kind->setObjectName(QStringLiteral("kind"));
    m_kind->setAccessibleName(tr("Records"));
    m_command->setObjectName(QStringLiteral("command"));
    m_command->setAccessibleName(tr("What for"));
    m_open->setObjectName(QStringLiteral("open"));
    m_goOn->setObjectName(QStringLiteral("goOn"));
    m_paste->setObjectName(QStringLiteral("paste"));

    auto *buttons = new QWidget(this);
    auto *flow = new FlowLayout(2 * Theme::unit, buttons);
    flow->addWidget(m_goOn);
    flow->addWidget(m_open);
    flow->addWidget(m_paste);
    column->addWidget(buttons);
    m_file->setWordWrap(true);
    m_file->setTextFormat(Qt::PlainText);
    Look::ink(m_file, Look::Ink::Dim);
    column->addWidget(m_file);
    column->addStretch(1);
    setTabOrder(m_kind, m_command);
    setTabOrder(m_command, m_goOn);
    setTabOrder(m_goOn, m_open);
    setTabOrder(m_open, m_paste);
    setFile({});
    connect(m_kind, &QComboBox::activated, this, [this] {
        fillCommands();
        Q_EMIT targetChanged();
    });
    connect(m_command, &QComboBox::activated, this, &ImportSource::targetChanged);
    connect(m_goOn, &QPushButton::clicked, this, &ImportSource::goOn);
    connect(m_paste, &QPushButton::clicked, this, &ImportSource::paste);
    connect(m_open, &QPushButton::clicked, this,
            [this] { FilePrompt::open(this, tr("Bring in a file"), [this](const QString &path) { Q_EMIT fileChosen(path); }); });
}

void ImportSource::fill()
{
    const QString kind = this->kind();
    const QString command = this->command();
    m_kind->clear();
    for (const KindSpec &each : m_core.kinds().all()) {
        if (takesFiles(each) && !m_core.currentConnection(QString::fromLatin1(each.service)).id.isEmpty())
            m_kind->addItem(Words::kindTitle(each), QString::fromLatin1(each.id));
    }
    choose(kind, command);
}

void ImportSource::choose(const QString &kind, const QString &command)
{
    m_kind->setCurrentIndex(qMax(0, m_kind->findData(kind)));
    fillCommands();
    m_command->setCurrentIndex(qMax(0, m_command->findData(command)));
}

void ImportSource::fillCommands()
{
    m_command->clear();
    const KindSpec *kind = m_core.kinds().kind(this->kind());
    if (kind == nullptr)
        return;
    if (!kind->listable)
        m_command->addItem(tr("Add them to the list"), QString());
    for (const CommandSpec &command : kind->commands)
        m_command->addItem(Words::commandVerb(command), QString::fromLatin1(command.id));
}

QString ImportSource::kind() const { return m_kind->currentData().toString(); }

QString ImportSource::command() const { return m_command->currentData().toString(); }

bool ImportSource::isEmpty() const { return m_kind->count() == 0; }

void ImportSource::setFile(const QString &name)
{
    m_file->setText(tr("CSV, TSV or .xlsx. You can also drop a file here, or copy cells in a spreadsheet and paste them. Nothing is sent or changed before you "
                       "have seen every row."));
    m_goOn->setVisible(!name.isEmpty());
    m_goOn->setText(tr("&Go on with %1").arg(QString(name).replace(QLatin1Char('&'), QLatin1String("&&"))));
    m_goOn->setDefault(!name.isEmpty());
    m_open->setDefault(name.isEmpty());
}

QWidget *ImportSource::firstFocus() const { return m_goOn->isHidden() ? m_open : m_goOn; }

void ImportSource::paste()
{
    Q_EMIT pasted(QGuiApplication::clipboard()->text());
}
