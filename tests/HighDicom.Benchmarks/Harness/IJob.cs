namespace HighDicom.Benchmarks.Harness;

/// <summary>One thing that is timed, in a process of its own. A job is made, prepared and run once.</summary>
internal interface IJob
{
    /// <summary>The name on the command line.</summary>
    string Name { get; }

    /// <summary>What is measured: the input, and what is not part of the time.</summary>
    string Description { get; }

    /// <summary>Makes the input; not timed.</summary>
    void Prepare();

    /// <summary>The timed work.</summary>
    /// <returns>A note for the result line: what came out, so that a job that did nothing is seen.</returns>
    string Run();

    /// <summary>Deletes what the job left on disk; not timed.</summary>
    void CleanUp()
    {
    }
}
