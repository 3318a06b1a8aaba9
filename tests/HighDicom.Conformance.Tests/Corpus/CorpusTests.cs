using FellowOakDicom;
using HighDicom.Iods;

namespace HighDicom.ConformanceTests.Corpus;

/// <summary>
/// Every attribute of every object is removed, emptied, given another value representation or a value beyond its list, each by itself. The checker reports exactly the
/// violation of that change: where the tables ask for the attribute unconditionally always, elsewhere at most.
/// </summary>
[Parallelizable(ParallelScope.All)]
public sealed class CorpusTests
{
    [TestCaseSource(typeof(CorpusFiles), nameof(CorpusFiles.All))]
    public void A_mutation_is_exactly_its_own_violation(Func<string> file)
    {
        DicomDataset dataset = DicomFile.Open(file(), FileReadOption.ReadAll).Dataset;
        Iod? iod = Iod.For(dataset.GetString(DicomTag.SOPClassUID));
        Assert.That(iod, Is.Not.Null, "The SOP class is not known.");
        var expectation = new Expectation(new RequirementOracle(iod!));
        HashSet<string> before = [.. Errors(dataset).Select(Expectation.Text)];
        List<string> faults = [];
        int certain = 0;
        foreach (Mutation mutation in Mutation.Of(dataset).Where(mutation => !Expectation.TellsWhatItIs(mutation)).ToList())
        {
            Violation[] errors = mutation.During(dataset, () => Errors(dataset).Where(error => !before.Contains(Expectation.Text(error))).ToArray());
            if (expectation.Fault(mutation, errors, before) is { } fault) faults.Add(fault);
            certain += expectation.IsCertain(mutation) ? 1 : 0;
        }

        Assert.That(faults, Is.Empty);
        Assert.That(certain, Is.GreaterThan(20), "Too few mutations break an unconditional requirement.");
    }

    private static IEnumerable<Violation> Errors(DicomDataset dataset) => Conformance.Check(dataset).Violations.Where(violation => violation.Severity == Severity.Error);
}
