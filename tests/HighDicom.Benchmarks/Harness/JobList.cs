namespace HighDicom.Benchmarks.Harness;

/// <summary>All jobs by name.</summary>
internal static class JobList
{
    public static IReadOnlyList<IJob> All { get; } = [];

    public static IJob? Find(string name) => All.FirstOrDefault(job => job.Name == name);
}
