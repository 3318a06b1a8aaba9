namespace HighDicom.Requirements;

/// <summary>A rule that no table of attributes holds. It adds what it finds to the run's findings. Without state: one instance serves all checks.</summary>
internal interface IConformanceRule
{
    /// <summary>Checks the data set of a run.</summary>
    void Check(CheckRun run);
}
