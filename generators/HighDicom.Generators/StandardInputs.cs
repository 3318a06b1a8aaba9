using System.Collections.Immutable;
using System.Threading;
using HighDicom.Generators.Model;
using HighDicom.Generators.Naming;
using HighDicom.Generators.Reading;
using Microsoft.CodeAnalysis;

namespace HighDicom.Generators;

/// <summary>The front half of the pipeline: every file is parsed by itself, then all are resolved into one index. No input but additional files.</summary>
internal sealed class StandardInputs
{
    private readonly IncrementalValuesProvider<AdditionalText> _files;

    public StandardInputs(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValueProvider<bool> isActive = context.AnalyzerConfigOptionsProvider.Select(static (options, _) =>
            options.GlobalOptions.TryGetValue("build_property.HighDicomGenerate", out string? value) && value == "Standard").WithTrackingName(Steps.Target);
        _files = context.AdditionalTextsProvider.Combine(isActive).Where(static pair => pair.Right).Select(static (pair, _) => pair.Left);

        var tables = Parse(context, TableReader.Reads, TableReader.Read, Steps.Tables);
        var iods = Parse(context, IodReader.Reads, IodReader.Read, Steps.Iods);
        var groups = Parse(context, ContextGroupReader.ReadsGroups, ContextGroupReader.ReadGroups, Steps.ContextGroups);
        var concepts = Parse(context, ContextGroupReader.ReadsConcepts, ContextGroupReader.ReadConcepts, Steps.Concepts);
        var templates = Parse(context, TemplateLinksReader.Reads, TemplateLinksReader.Read, Steps.TemplateLinks);
        var names = Parse(context, NamesReader.Reads, NamesReader.Read, Steps.Names);
        var selection = Parse(context, SelectionReader.Reads, SelectionReader.Read, Steps.Selection);
        var elements = _files.Where(DataElementReader.IsInput).Select(DataElementReader.Read).WithTrackingName(Steps.DataElements).Collect();
        var uids = _files.Where(UidReader.IsInput).Select(UidReader.Read).WithTrackingName(Steps.Uids).Collect();
        var fieldNames = _files.Where(static file => FieldNamesReader.IsInput(file, "tag-names.txt")).Select(FieldNamesReader.Read)
            .WithTrackingName(Steps.FieldNames).Collect();

        Index = tables.Combine(iods).Combine(elements.Combine(fieldNames).Combine(uids)).Combine(groups.Combine(concepts).Combine(templates)).Combine(selection.Combine(names))
            .Select(static (all, _) =>
            {
                (((var attributes, var dictionary), var codes), var selected) = all;
                StandardFiles files = new StandardFiles(attributes.Left, attributes.Right)
                    .With(dictionary.Left.Left, dictionary.Left.Right).With(dictionary.Right).With(codes.Left.Left, codes.Left.Right, codes.Right).With(selected.Right);
                return new StandardIndex(files, new SelectionClosure(files, selected.Left.FirstOrDefault()));
            })
            .WithTrackingName(Steps.Index);
        var typeNames = Parse(context, TypeNamesReader.Reads, TypeNamesReader.Read, Steps.TypeNames);
        var clashes = Index.Combine(typeNames).SelectMany(static (input, _) => NameCheck.Problems(
            input.Left.Tables.Values,
            input.Left.Concepts.SelectMany(file => file.Items).Select(concept => concept.Scheme).Distinct(),
            input.Right.SelectMany(file => file.Names)));
        context.RegisterSourceOutput(clashes, static (output, problem) => output.ReportDiagnostic(problem.ToDiagnostic()));
        context.RegisterSourceOutput(Index.SelectMany(static (index, _) => index.Problems), static (output, problem) => output.ReportDiagnostic(problem.ToDiagnostic()));
    }

    /// <summary>Everything resolved, and what is selected of it.</summary>
    public IncrementalValueProvider<StandardIndex> Index { get; }

    /// <summary>Parses the files that <paramref name="reads"/> accepts, each by itself, and reports what is wrong in them.</summary>
    public IncrementalValueProvider<ImmutableArray<T>> Parse<T>(
        IncrementalGeneratorInitializationContext context,
        Func<AdditionalText, bool> reads,
        Func<AdditionalText, CancellationToken, Parsed<T>> read,
        string step)
        where T : class
    {
        IncrementalValuesProvider<Parsed<T>> parsed = _files.Where(reads).Select(read).WithTrackingName(step);
        context.RegisterSourceOutput(parsed.SelectMany(static (file, _) => file.Problems), static (output, problem) => output.ReportDiagnostic(problem.ToDiagnostic()));
        return parsed.Where(static file => file.Value is not null).Select(static (file, _) => file.Value!).Collect();
    }
}
