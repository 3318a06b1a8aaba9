using System.CommandLine;
using HighDicom.StandardImporter.Existing;
using HighDicom.StandardImporter.Reporting;
using HighDicom.StandardImporter.Tables;
using HighDicom.StandardImporter.Writing;

namespace HighDicom.StandardImporter;

/// <summary>The command line.</summary>
internal static class ImporterCommand
{
    private static readonly Argument<string[]> Files = new("FILE")
    {
        Arity = ArgumentArity.OneOrMore,
        Description = "Published parts in DocBook: part03.xml, part06.xml, part16.xml, any of them. What is not given stays as it is.",
    };

    private static readonly Option<string> Output = new("--output", "-o") { Required = true, Description = "The folder standard-xml; files that do not change are not touched." };

    private static readonly Option<string?> Keep = new("--keep")
    {
        Description = "The folder whose reviewed expressions, shared items and names are kept; without it the output folder. "
            + "An expression is kept if its sentence is the one that it was reviewed against, or is not understood.",
    };

    private static readonly Option<bool> Check = new("--check") { Description = "Write nothing; print the lines that differ. Exit code 1 if any does." };
    private static readonly Option<bool> Remove = new("--remove") { Description = "Delete files whose table is not published any more; else they are only listed." };
    private static readonly Option<bool> Json = new("--json") { Description = "Print the report as one JSON object." };

    /// <summary>Runs the program.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(IReadOnlyList<string> arguments, TextWriter output, TextWriter errors)
    {
        RootCommand root = new("Turns published parts of the DICOM standard into the tables of standard-xml. Exit code 0: done, 1: --check found differences, 2: failed.")
        {
            Files, Output, Keep, Check, Remove, Json
        };
        root.SetAction(parsed => Import(parsed, output));
        ParseResult parsed = root.Parse(arguments);
        if (parsed.Errors.Count > 0)
        {
            foreach (System.CommandLine.Parsing.ParseError error in parsed.Errors)
            {
                errors.WriteLine(error.Message);
            }

            return ExitCode.Failed;
        }

        try
        {
            return parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false, Output = output, Error = errors });
        }
        catch (Exception failure) when (failure is ImportException or IOException or UnauthorizedAccessException)
        {
            errors.WriteLine(failure.Message);
            return ExitCode.Failed;
        }
    }

    private static int Import(ParseResult parsed, TextWriter output)
    {
        string folder = parsed.GetRequiredValue(Output);
        ImportReport report = new();
        ExistingFolder target = ExistingFolder.Read(folder);
        ExistingFolder kept = parsed.GetValue(Keep) is { } keep ? Kept(keep) : target;
        PublishedFacts facts = PartsReader.Read(parsed.GetRequiredValue(Files), report);
        StandardFiles files = Importer.Import(facts, kept, report);

        HashSet<string> parts = [.. facts.Editions.Keys.Select(label => "part" + label["PS3.".Length..].PadLeft(2, '0'))];
        report.Changes = FolderComparison.Changes(target, files, parts);
        report.Unchanged = files.Texts.Count - report.Changes.Count(change => change.Kind != "removed");
        bool check = parsed.GetValue(Check);
        if (!check)
        {
            FolderWriter.Write(folder, files, report.Changes, parsed.GetValue(Remove));
        }

        if (parsed.GetValue(Json))
        {
            output.WriteLine(ReportJson.Of(report));
        }
        else
        {
            ReportText.Write(report, withLines: check, output);
        }

        return check && report.Changes.Count > 0 ? ExitCode.Differs : ExitCode.Done;
    }

    private static ExistingFolder Kept(string folder) =>
        Directory.Exists(folder) ? ExistingFolder.Read(folder) : throw new ImportException(folder, 0, "there is no such folder");
}
