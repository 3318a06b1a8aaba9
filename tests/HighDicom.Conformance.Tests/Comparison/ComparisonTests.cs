using HighDicom.ConformanceTests.Corpus;

namespace HighDicom.ConformanceTests.Comparison;

/// <summary>Our checker and dciodvfy say the same of missing, empty, forbidden and wrong values: of files as they are, and after each of many changes.</summary>
[Parallelizable(ParallelScope.All)]
public sealed class ComparisonTests
{
    /// <summary>Of so many changes, some break a requirement.</summary>
    private const int EnoughChanges = 20;

    [TestCaseSource(typeof(CorpusFiles), nameof(CorpusFiles.Judged))]
    public void Errors_of_a_file_as_it_is_are_those_of_the_judge(Func<string> file) => AssertExplained(Judged(file()).AsItIs);

    [TestCaseSource(typeof(CorpusFiles), nameof(CorpusFiles.Judged))]
    public void Errors_after_a_change_are_those_of_the_judge(Func<string> file)
    {
        ComparedFile compared = Judged(file());

        AssertExplained(compared.Changed);
        if (!compared.IsOfUser) Assert.That(compared.Found, Is.GreaterThan(5), "The judge finds too little.");
        else if (compared.Written >= EnoughChanges) Assert.That(compared.Found, Is.GreaterThan(2), "The judge finds too little.");
    }

    [Test]
    public void Each_reason_for_a_disagreement_is_still_needed()
    {
        Missing.UnlessFolder(Checkout.Shared("samples"));
        Disagreement[] all = [.. CorpusFiles.JudgedPaths().Select(ComparedFile.Of).Where(file => file.IsJudged || !file.IsOfUser).SelectMany(file => file.AsItIs.Concat(file.Changed))];

        // A reason is needed where no other one explains the same.
        HashSet<Reason> needed = [.. all.Select(disagreement => Reasons.All.Where(reason => reason.Explains(disagreement)).ToList()).Where(covering => covering.Count == 1).Select(covering => covering[0])];
        Assert.That(Reasons.All.Where(reason => !reason.IsOfOtherFiles && !needed.Contains(reason)).Select(reason => reason.Why), Is.Empty);
    }

    private static ComparedFile Judged(string path)
    {
        ComparedFile file = ComparedFile.Of(path);
        Assert.That(file.IsJudged || file.IsOfUser, $"dciodvfy cannot read {Path.GetFileName(path)}.");
        if (!file.IsJudged) Assert.Ignore($"dciodvfy cannot read {Path.GetFileName(path)}: it is not compared.");
        return file;
    }

    private static void AssertExplained(IEnumerable<Disagreement> disagreements)
    {
        string[] unexplained = [.. disagreements.Where(disagreement => !Reasons.All.Any(reason => reason.Explains(disagreement))).Select(disagreement => disagreement.ToString())];
        Assert.That(unexplained, Is.Empty, string.Join(Environment.NewLine, unexplained));
    }
}
