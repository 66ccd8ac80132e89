drop function allocations_within;
drop table booking_refusal, allocation, booking, asset;
drop function pool_admits_on_peak;
