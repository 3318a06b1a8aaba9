using System.Globalization;
using Spectre.Console;

namespace HighDicom.Tool.Demo;

/// <summary>The result of the demo as a short table.</summary>
internal static class DemoTable
{
    public static void Print(DemoResult result, string output, IAnsiConsole console)
    {
        Table table = new Table().RoundedBorder().Title($"Written to {Markup.Escape(output)}").AddColumns("File", "Read back", "Verdict");
        foreach (DemoFile file in result.Files)
            table.AddRow(Markup.Escape(file.Name), Markup.Escape(string.Join('\n', file.Content)), Verdict(file));
        console.Write(table);
        foreach (Violation violation in result.Files.SelectMany(file => file.Errors.Concat(file.Warnings)).Take(20))
            console.Profile.Out.Writer.WriteLine(violation);
    }

    private static string Verdict(DemoFile file)
    {
        int errors = file.Errors.Count(), warnings = file.Warnings.Count();
        string verdict = errors == 0 ? "[green]conforms[/]" : string.Create(CultureInfo.InvariantCulture, $"[red]{errors} requirements not met[/]");
        if (warnings > 0) verdict += string.Create(CultureInfo.InvariantCulture, $"\n{warnings} warnings");
        return verdict + string.Create(CultureInfo.InvariantCulture, $"\n{file.UncheckedCount} could not be decided");
    }
}
