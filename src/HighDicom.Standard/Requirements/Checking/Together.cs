using System.Runtime.ExceptionServices;

namespace HighDicom.Requirements;

/// <summary>Does several things at the same time.</summary>
internal static class Together
{
    /// <summary>Runs all; what one throws is thrown as it is.</summary>
    public static void Run(params Action[] actions)
    {
        try
        {
            Parallel.Invoke(actions);
        }
        catch (AggregateException failure) when (failure.InnerException is { } first)
        {
            ExceptionDispatchInfo.Throw(first);
        }
    }
}
