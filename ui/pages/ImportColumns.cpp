// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ImportColumns.h"

#include "ui/Theme.h"
#include "ui/text/ImportWords.h"
#include "ui/text/Words.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Look.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>
#include <QtGui/QWheelEvent>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>

namespace {
const char *const encodings[] = {"UTF-8", "UTF-16LE", "UTF-16BE", "Windows-1252"};
constexpr int samples = 3;

/// A box that the wheel scrolls past: nobody chooses by scrolling.
class QuietBox final : public QComboBox
{
public:
    explicit QuietBox(QWidget *parent) : QComboBox(parent) { setFocusPolicy(Qt::StrongFocus); }

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

QString sample(const FileLook &look, int column)
{
    QStringList cells;
    for (const QStringList &row : look.preview) {
        const QString cell = row.value(column).simplified();
        if (!cell.isEmpty() && !cells.contains(cell))
            cells.append(cell.size() > 40 ? QString(cell.left(39) + QStringLiteral("…")) : cell);
        if (cells.size() == samples)
            break;
    }
    return cells.join(QStringLiteral(" · "));
}
} // namespace

ImportColumns::ImportColumns(QWidget *parent)
    : QWidget(parent)
    , m_recognised(new QLabel(this))
    , m_remarks(new QLabel(this))
    , m_options(new QWidget(this))
    , m_delimiter(new QuietBox(m_options))
    , m_delimiterLabel(new QLabel(tr("&Separator"), m_options))
    , m_encoding(new QuietBox(m_options))
    , m_encodingLabel(new QLabel(tr("&Read as"), m_options))
    , m_name(new QuietBox(m_options))
    , m_nameLabel(new QLabel(tr("&Kept columns"), m_options))
    , m_forget(new QPushButton(tr("&Forget"), m_options))
    , m_headers(new QCheckBox(tr("There are &headers"), m_options))
    , m_headerLine(new QuietBox(m_options))
    , m_scroll(new QScrollArea(this))
    , m_rememberAs(new QLineEdit(this))
    , m_unused(new QLabel(this))
    , m_back(new QPushButton(tr("&Back"), this))
    , m_goOn(new QPushButton(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * Theme::unit);
    m_recognised->setFont(Theme::scaled(font(), 1, true));
    for (QLabel *label : {m_recognised, m_remarks, m_unused}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    column->addWidget(m_recognised);
    column->addWidget(m_remarks);
    auto *options = new FlowLayout(3 * Theme::unit, m_options);
    m_delimiterLabel->setBuddy(m_delimiter);
    m_encodingLabel->setBuddy(m_encoding);
    m_nameLabel->setBuddy(m_name);
    for (QWidget *each : std::initializer_list<QWidget *>{m_headers, m_headerLine, m_delimiterLabel, m_delimiter, m_encodingLabel, m_encoding, m_nameLabel, m_name, m_forget})
        options->addWidget(each);
    for (const char *name : encodings)
        m_encoding->addItem(QString::fromLatin1(name));
    m_encoding->setObjectName(QStringLiteral("encoding"));
    m_encoding->setAccessibleName(tr("How the file’s letters are written"));
    m_name->setObjectName(QStringLiteral("kept"));
    m_name->setAccessibleName(tr("Columns that you kept before"));
    m_forget->setObjectName(QStringLiteral("forget"));
    m_headers->setObjectName(QStringLiteral("headers"));
    m_headers->setAccessibleDescription(tr("Without the tick the first row is brought in like the others"));
    m_headerLine->setObjectName(QStringLiteral("headerLine"));
    m_headerLine->setAccessibleName(tr("Row of the headers"));
    m_headerLine->setAccessibleDescription(tr("What stands above them is left out"));
    m_delimiter->setObjectName(QStringLiteral("delimiter"));
    m_delimiter->setAccessibleName(tr("What stands between the cells"));
    column->addWidget(m_options);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    column->addWidget(m_scroll, 1);
    Look::ink(m_unused, Look::Ink::Dim);
    column->addWidget(m_unused);
    auto *keep = new QWidget(this);
    auto *keepRow = new FlowLayout(2 * Theme::unit, keep);
    auto *keepLabel = new QLabel(tr("Keep these columns &under the name"), keep);
    keepLabel->setBuddy(m_rememberAs);
    m_rememberAs->setParent(keep);
    m_rememberAs->setObjectName(QStringLiteral("rememberAs"));
    m_rememberAs->setAccessibleName(tr("Keep these columns under the name"));
    m_rememberAs->setAccessibleDescription(tr("Leave it empty to keep nothing"));
    m_rememberAs->setMinimumWidth(fontMetrics().averageCharWidth() * 30);
    keepRow->addWidget(keepLabel);
    keepRow->addWidget(m_rememberAs);
    column->addWidget(keep);
    auto *foot = new QWidget(this);
    auto *footRow = new FlowLayout(2 * Theme::unit, foot);
    m_goOn->setObjectName(QStringLiteral("goOn"));
    m_goOn->setDefault(true);
    m_back->setObjectName(QStringLiteral("back"));
    footRow->addWidget(m_goOn);
    footRow->addWidget(m_back);
    column->addWidget(foot);
    connect(m_back, &QPushButton::clicked, this, &ImportColumns::back);
    connect(m_goOn, &QPushButton::clicked, this, &ImportColumns::goOn);
    connect(m_rememberAs, &QLineEdit::returnPressed, this, &ImportColumns::goOn);
    connect(m_encoding, &QComboBox::textActivated, this, &ImportColumns::encodingChosen);
    connect(m_delimiter, &QComboBox::activated, this, [this](int index) { Q_EMIT delimiterChosen(m_delimiter->itemData(index).toChar()); });
    connect(m_headers, &QCheckBox::clicked, this, &ImportColumns::headersChosen);
    connect(m_headerLine, &QComboBox::activated, this, [this](int index) { Q_EMIT headerLineChosen(m_headerLine->itemData(index).toInt()); });
    connect(m_forget, &QPushButton::clicked, this, [this] { Q_EMIT forgetRequested(m_name->currentData().toString()); });
    connect(m_name, &QComboBox::activated, this, [this](int index) {
        showForget();
        Q_EMIT nameChosen(m_name->itemData(index).toString());
    });
}

void ImportColumns::clear()
{
    delete m_scroll->takeWidget();
    m_boxes.clear();
}

void ImportColumns::setLook(const KindSpec &kind, const CommandSpec *command, const FileLook &look)
{
    clear();
    m_offered = ImportWords::uses(kind, command);
    const QList<ColumnUse> found = look.uses + look.suggested;
    for (const ColumnUse &use : found) {
        if (!m_offered.contains(use))
            m_offered.append(use);
    }
    m_recognised->setText(ImportWords::recognised(look));
    m_remarks->setText(ImportWords::remarks(kind, look).join(QLatin1Char('\n')));
    m_remarks->setVisible(!m_remarks->text().isEmpty());
    showHow(look);

    auto *body = new QWidget(m_scroll);
    auto *grid = new QGridLayout(body);
    grid->setContentsMargins(0, 0, 2 * Theme::unit, 0);
    grid->setHorizontalSpacing(4 * Theme::unit);
    grid->setVerticalSpacing(2 * Theme::unit);
    int place = 0;
    for (const QString &title : {tr("Column of the file"), tr("Used for"), tr("For example")}) {
        auto *head = new QLabel(title, body);
        head->setFont(Theme::scaled(font(), 1, true));
        grid->addWidget(head, 0, place++);
    }
    for (int each = 0; each < look.uses.size(); ++each) {
        const QString header = ImportWords::header(look, each);
        auto *name = new QLabel(header, body);
        auto *box = new QuietBox(body);
        auto *cells = new QLabel(sample(look, each), body);
        for (QLabel *label : {name, cells}) {
            label->setTextFormat(Qt::PlainText);
            label->setWordWrap(true);
        }
        if (cells->text().isEmpty())
            cells->setText(tr("Nothing in the first rows"));
        Look::ink(cells, Look::Ink::Dim);
        for (const ColumnUse &use : std::as_const(m_offered))
            box->addItem(ImportWords::use(kind, command, use));
        box->setAccessibleName(tr("Used for, column %1").arg(header));
        box->setAccessibleDescription(cells->text());
        box->setSizeAdjustPolicy(QComboBox::AdjustToContentsOnFirstShow);
        connect(box, &QComboBox::activated, this, &ImportColumns::showUnused);
        grid->addWidget(name, each + 1, 0);
        grid->addWidget(box, each + 1, 1);
        grid->addWidget(cells, each + 1, 2);
        m_boxes.append(box);
    }
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(2, 3);
    grid->setRowStretch(int(look.uses.size()) + 1, 1);
    m_scroll->setWidget(body);
    body->setAutoFillBackground(false);
    m_scroll->viewport()->setAutoFillBackground(false);
    setUses(look.uses);
    m_goOn->setText(tr("&Check %n row(s)", nullptr, int(look.lines)));
    m_rememberAs->setText(look.rememberedAs);
    m_rememberAs->parentWidget()->setVisible(look.hasHeaders);
    setTabOrder(m_headers, m_headerLine);
    setTabOrder(m_headerLine, m_delimiter);
    setTabOrder(m_delimiter, m_encoding);
    setTabOrder(m_encoding, m_name);
    setTabOrder(m_name, m_forget);
    QWidget *before = m_forget;
    for (QComboBox *box : std::as_const(m_boxes)) {
        setTabOrder(before, box);
        before = box;
    }
    setTabOrder(before, m_rememberAs);
    setTabOrder(m_rememberAs, m_goOn);
    setTabOrder(m_goOn, m_back);
}

/// How the file was read, each thing to be said otherwise.
void ImportColumns::showHow(const FileLook &look)
{
    const bool text = !look.path.isEmpty() && look.format != QLatin1String("xlsx");
    for (QWidget *each : std::initializer_list<QWidget *>{m_delimiterLabel, m_delimiter, m_encodingLabel, m_encoding})
        each->setVisible(text);
    m_encoding->setCurrentText(look.encoding);
    m_delimiter->clear();
    for (const auto &[delimiter, title] : {std::pair(QChar(u','), tr("Comma")), std::pair(QChar(u';'), tr("Semicolon")), std::pair(QChar(u'\t'), tr("Tab"))})
        m_delimiter->addItem(delimiter == look.foundDelimiter ? tr("%1 (found)").arg(title) : title, delimiter);
    m_delimiter->setCurrentIndex(m_delimiter->findData(look.delimiter));
    m_headers->setChecked(look.hasHeaders);
    m_headerLine->clear();
    for (const FileLook::Top &each : look.top) {
        const QString cells = each.cells.filter(QRegularExpression(QStringLiteral("\\S"))).join(QStringLiteral(" · ")).simplified();
        //: behind "There are headers": a row of the file and what stands in it
        m_headerLine->addItem(tr("in row %1: %2").arg(each.line).arg(cells.size() > 40 ? QString(cells.left(39) + QStringLiteral("…")) : cells), each.line);
    }
    m_headerLine->setCurrentIndex(m_headerLine->findData(look.headerLine));
    m_headerLine->setEnabled(look.hasHeaders);
    m_headerLine->setVisible(look.top.size() > 1);
}

void ImportColumns::setNames(const QStringList &names)
{
    m_name->clear();
    m_name->addItem(tr("As guessed"), QString());
    for (const QString &name : names)
        m_name->addItem(name, name);
    m_name->setCurrentIndex(qMax(0, m_name->findData(m_rememberAs->text())));
    m_name->setVisible(!names.isEmpty());
    m_nameLabel->setVisible(!names.isEmpty());
    showForget();
}

void ImportColumns::showForget()
{
    const QString name = m_name->currentData().toString();
    m_forget->setVisible(!m_name->isHidden());
    m_forget->setEnabled(!name.isEmpty());
    m_forget->setAccessibleName(name.isEmpty() ? tr("Forget the kept columns") : tr("Forget the columns kept as %1").arg(name));
}

void ImportColumns::forgot(const QString &name)
{
    if (rememberAs() == name)
        m_rememberAs->clear(); // else the next check keeps it again
}

void ImportColumns::setUses(const QList<ColumnUse> &uses)
{
    for (int each = 0; each < m_boxes.size(); ++each)
        m_boxes.at(each)->setCurrentIndex(qMax(0, int(m_offered.indexOf(uses.value(each)))));
    showUnused();
}

void ImportColumns::setUses(const QList<ColumnUse> &uses, const QString &name)
{
    setUses(uses);
    m_rememberAs->setText(name); // else the next check keeps these under the name of the others
}

QList<ColumnUse> ImportColumns::uses() const
{
    QList<ColumnUse> uses;
    for (const QComboBox *box : m_boxes)
        uses.append(m_offered.value(box->currentIndex()));
    return uses;
}

void ImportColumns::showUnused()
{
    const QList<ColumnUse> all = uses();
    const auto unused = std::count_if(all.begin(), all.end(), [](const ColumnUse &use) { return use.role == ColumnUse::Role::Ignored; });
    m_unused->setText(unused == 0 ? tr("Every column is used.") : tr("%n column(s) are not used.", nullptr, int(unused)));
}

QString ImportColumns::rememberAs() const { return m_rememberAs->parentWidget()->isHidden() ? QString() : m_rememberAs->text().simplified(); }

QWidget *ImportColumns::firstFocus() const { return m_goOn; }
