using System.Runtime.ExceptionServices;

namespace HighDicom;

/// <summary>Work on frames by several threads; an error is thrown as it is, not as one of several.</summary>
internal static class FrameLoop
{
    internal static void Run(int count, int threads, Action<int> work, CancellationToken cancellationToken)
    {
        try
        {
            Parallel.For(0, count, new ParallelOptions { CancellationToken = cancellationToken, MaxDegreeOfParallelism = threads }, work);
        }
        catch (AggregateException error)
        {
            ExceptionDispatchInfo.Throw(error.InnerExceptions[0]);
        }
    }
}
