using System.Text;
using HighDicom.Generators.Model;
using HighDicom.Generators.Reading;
using HighDicom.Generators.Writing.Dictionary;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace HighDicom.Generators;

/// <summary>Makes the tags, UIDs and the dictionary of the data layer (HighDicomGenerate = Dictionary), and what its API lacks of them (Standard).</summary>
[Generator(LanguageNames.CSharp)]
public sealed class DictionaryGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValueProvider<string> target = context.AnalyzerConfigOptionsProvider.Select(static (options, _) =>
            options.GlobalOptions.TryGetValue("build_property.HighDicomGenerate", out string? value) ? value : "").WithTrackingName("Target");
        IncrementalValuesProvider<Registry<DataElement>> elements = context.AdditionalTextsProvider
            .Where(DataElementReader.IsInput).Select(DataElementReader.Read).WithTrackingName("DataElements");
        IncrementalValuesProvider<Registry<UidEntry>> uids = context.AdditionalTextsProvider
            .Where(UidReader.IsInput).Select(UidReader.Read).WithTrackingName("Uids");

        context.RegisterSourceOutput(elements.Combine(Names(context, "tag-names.txt")).Combine(target),
            static (output, input) => WriteTags(output, input.Left.Left, input.Left.Right, input.Right));
        context.RegisterSourceOutput(uids.Combine(Names(context, "uid-names.txt")).Combine(target),
            static (output, input) => WriteUids(output, input.Left.Left, input.Left.Right, input.Right));
    }

    private static IncrementalValueProvider<FieldNames> Names(IncrementalGeneratorInitializationContext context, string file) =>
        context.AdditionalTextsProvider.Where(text => FieldNamesReader.IsInput(text, file)).Select(FieldNamesReader.Read).Collect()
            .Select(static (names, _) => names.IsEmpty ? new FieldNames(default, default) : names[0]);

    private static void WriteTags(SourceProductionContext output, Registry<DataElement> elements, FieldNames names, string target)
    {
        if (target == "Dictionary")
        {
            Report(output, elements.Problems);
            List<Field> fields = FieldList.Tags(elements.Rows, names);
            Add(output, FieldsWriter.Write("DicomTag", fields));
            Add(output, [("ElementData.g.cs", ElementDataWriter.Write(elements.Rows, [.. fields.Select(field => field.Key)]))]);
        }
        else if (target == "Standard")
        {
            Add(output, [("NewerTags.g.cs", NewerWriter.Tags(FieldList.NewerTags(elements.Rows, names)))]);
        }
    }

    private static void WriteUids(SourceProductionContext output, Registry<UidEntry> uids, FieldNames names, string target)
    {
        if (target == "Dictionary")
        {
            Report(output, uids.Problems);
            List<UidEntry> withField = FieldList.Uids(uids.Rows, names);
            Add(output, FieldsWriter.Write("DicomUID", [.. withField.Select(uid =>
                new Field(FieldList.ByRule(uid.Keyword, uid.IsRetired), uid.Value, FieldList.Summary(uid)))]));
            Add(output, [("UidData.g.cs", UidDataWriter.Write(withField))]);
        }
        else if (target == "Standard")
        {
            Add(output, [("NewerUids.g.cs", NewerWriter.Uids(FieldList.NewerUids(uids.Rows, names)))]);
        }
    }

    private static void Add(SourceProductionContext output, IEnumerable<(string Hint, string Text)> files)
    {
        foreach ((string hint, string text) in files)
        {
            output.AddSource(hint, SourceText.From(text, Encoding.UTF8));
        }
    }

    private static void Report(SourceProductionContext output, IEnumerable<Problem> problems)
    {
        foreach (Problem problem in problems)
        {
            output.ReportDiagnostic(problem.ToDiagnostic());
        }
    }
}
