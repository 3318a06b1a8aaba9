namespace HighDicom.Tool.Commands;

/// <summary>The message of a failure, for a person.</summary>
internal static class FailureText
{
    /// <summary>The failure's own message where it was foreseen; a bug of the program also names its kind, for the bug report.</summary>
    public static string Of(Exception failure) => failure switch
    {
        AggregateException { InnerExceptions: [var only] } => Of(only),
        SegmentOverlapException overlap =>
            $"Segment {overlap.SegmentNumber} shares pixels with another segment in frame {overlap.Frame}. Say with --overlap first or last which one wins, choose others with --segments, or leave --combine out.",
        NullReferenceException or InvalidCastException or IndexOutOfRangeException => $"internal error: {failure.GetType().Name}: {failure.Message}",
        _ => failure.Message
    };
}
