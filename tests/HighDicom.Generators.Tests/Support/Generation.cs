using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace HighDicom.Generators.Tests.Support;

/// <summary>Runs the generator of HighDicom.Standard, and again after a change.</summary>
internal sealed class Generation
{
    private static readonly Lazy<Generation> EverythingOnce = new(() => new(StandardFiles.With("*\n")));

    private GeneratorDriver _driver;
    private Compilation _compilation;

    public Generation(IEnumerable<StandardFile> files)
    {
        _compilation = CSharpCompilation.Create("HighDicom.Standard", [CSharpSyntaxTree.ParseText("class Hand;")]);
        _driver = CSharpGeneratorDriver.Create(
            [new StandardGenerator().AsSourceGenerator()],
            files,
            optionsProvider: new Options("Standard"),
            driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        Run();
    }

    private Generation(Generation other)
    {
        _driver = other._driver;
        _compilation = other._compilation;
        Result = other.Result;
    }

    /// <summary>A run over the whole folder with everything selected; edits of it do not reach other tests, as drivers are immutable.</summary>
    public static Generation Everything => new(EverythingOnce.Value);

    public GeneratorRunResult Result { get; private set; }

    /// <summary>What was reported, as "ID file(line): message", lines from 1.</summary>
    public IReadOnlyList<string> Problems =>
        [.. Result.Diagnostics.Select(problem => problem.Location.GetLineSpan() is var span
            ? $"{problem.Id} {Path.GetFileName(span.Path)}({span.StartLinePosition.Line + 1}): {problem.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}"
            : "")];

    /// <summary>The generated file of that name.</summary>
    public string this[string name] => Result.GeneratedSources.SingleOrDefault(source => source.HintName == name) is { SourceText: { } text }
        ? text.ToString()
        : throw new AssertionException($"There is no {name} among {string.Join(", ", Result.GeneratedSources.Select(source => source.HintName))}");

    /// <summary>A hand-written file changes.</summary>
    public void EditCode()
    {
        _compilation = _compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText("class Another;"));
        Run();
    }

    /// <summary>A text in one of the standard's files changes.</summary>
    public void Edit(string file, string old, string @new)
    {
        StandardFile before = StandardFiles.Find(file);
        _driver = _driver.ReplaceAdditionalText(before, before.Replace(old, @new));
        Run();
    }

    /// <summary>The steps with that name: how many had to be done anew, and of how many the result differs.</summary>
    public ImmutableArray<IncrementalStepRunReason> Reasons(string step) => Result.TrackedSteps.TryGetValue(step, out ImmutableArray<IncrementalGeneratorRunStep> runs)
        ? [.. runs.SelectMany(run => run.Outputs).Select(output => output.Reason)]
        : [];

    /// <summary>The results of the steps with that name that differ from the last run.</summary>
    public IReadOnlyList<object> Changed(string step) =>
        [.. Result.TrackedSteps[step].SelectMany(run => run.Outputs).Where(output => output.Reason is IncrementalStepRunReason.Modified or IncrementalStepRunReason.New)
            .Select(output => output.Value)];

    private void Run()
    {
        _driver = _driver.RunGenerators(_compilation);
        Result = _driver.GetRunResult().Results[0];
        if (Result.Exception is { } error)
        {
            throw new AssertionException("The generator failed.", error);
        }
    }
}
