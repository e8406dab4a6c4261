// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Look.h"

#include "ui/Theme.h"

#include <QtCore/QEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QWidget>

namespace {
const QString inkName = QStringLiteral("look.ink");
const QString groundName = QStringLiteral("look.ground");
const QString paletteName = QStringLiteral("look.palette");
const QString sizeName = QStringLiteral("look.size");
const QString measureName = QStringLiteral("look.measure");

/// A widget that has a colour or a size of its own does not hear that the system's is another: the program does. One filter of
/// all its events for all who ask.
class System final : public QObject
{
    Q_OBJECT

public:
    static System *ofProgram()
    {
        const QString name = QStringLiteral("look.system");
        if (auto *known = qApp->findChild<System *>(name, Qt::FindDirectChildrenOnly))
            return known;
        auto *made = new System;
        made->setObjectName(name);
        made->setParent(qApp);
        qApp->installEventFilter(made);
        return made;
    }

Q_SIGNALS:
    void paletteChanged();
    void fontChanged();

protected:
    bool eventFilter(QObject *object, QEvent *event) override
    {
        if (object == qApp && event->type() == QEvent::ApplicationPaletteChange)
            Q_EMIT paletteChanged();
        else if (object == qApp && event->type() == QEvent::ApplicationFontChange)
            Q_EMIT fontChanged();
        return false;
    }
};

class Follower final : public QObject
{
public:
    Follower(QWidget *widget, const QString &what, const std::function<void()> &apply) : QObject(widget), m_apply(apply)
    {
        setObjectName(what);
        if (what == measureName)
            widget->installEventFilter(this);
        else
            connect(System::ofProgram(), what == sizeName ? &System::fontChanged : &System::paletteChanged, this, &Follower::run);
        run();
    }

    void run()
    {
        m_running = true; // what is set here comes back as a change
        m_apply();
        m_running = false;
    }

protected:
    bool eventFilter(QObject *object, QEvent *event) override
    {
        if (event->type() == QEvent::FontChange && !m_running && object == parent())
            run();
        return false;
    }

private:
    const std::function<void()> m_apply;
    bool m_running = false;
};

/// One of a name: the newer takes the older's place.
void install(QWidget *widget, const QString &what, const std::function<void()> &apply)
{
    delete widget->findChild<QObject *>(what, Qt::FindDirectChildrenOnly);
    new Follower(widget, what, apply);
}
} // namespace

void Look::ink(QWidget *widget, Ink ink)
{
    install(widget, inkName, [widget, ink] {
        const QPalette system = QApplication::palette();
        const Theme::Scheme scheme = Theme::scheme(system);
        const QColor color = ink == Ink::Dim ? Theme::dimmed(system) : Theme::pill(ink == Ink::Red ? Tone::Red : Tone::Yellow, scheme).text;
        widget->setPalette(Theme::tinted(QPalette(), color)); // the other colours stay the system's
    });
}

void Look::ground(QWidget *widget, Ground ground)
{
    widget->setAutoFillBackground(true);
    install(widget, groundName, [widget, ground] {
        QPalette colors = QApplication::palette();
        if (ground == Ground::Sheet)
            colors.setColor(QPalette::Window, colors.color(QPalette::Base));
        widget->setPalette(colors);
    });
}

void Look::onPalette(QWidget *widget, const std::function<void()> &apply) { install(widget, paletteName, apply); }

void Look::size(QWidget *widget, double factor, bool bold)
{
    install(widget, sizeName, [widget, factor, bold] { widget->setFont(Theme::scaled(QApplication::font(), factor, bold)); });
}

void Look::follow(QWidget *widget, const std::function<void()> &apply) { install(widget, measureName, apply); }

#include "Look.moc"
